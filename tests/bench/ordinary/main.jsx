/*
 * The ordinary app: the same first screen as most teams would write it, with what most would take. React 19, XState for
 * the life of the frame, zod for what comes in, React Query for the data API; built by Vite as it comes. It does
 * what the benchmark looks at and no more: no sign-in, no paging, no second helpdesk, no words for what goes wrong.
 */
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useMachine } from '@xstate/react';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { assign, fromCallback, setup } from 'xstate';
import { z } from 'zod';

const Context = z.object({
  event: z.literal('appContext'),
  data: z.object({
    conversation: z.object({ id: z.number(), status: z.string(), labels: z.array(z.string()) }),
    contact: z.object({
      id: z.number(),
      name: z.string(),
      email: z.string().nullish(),
      phone_number: z.string().nullish(),
      identifier: z.string().nullish(),
    }),
    currentAgent: z.object({ id: z.number(), name: z.string(), email: z.string() }),
  }),
});

const Money = z.object({ amount: z.number(), currency: z.string() });

const Customers = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      email: z.string().nullish(),
      phone: z.string().nullish(),
      company: z.string().nullish(),
      address: z.object({ line1: z.string(), city: z.string().nullish() }).nullish(),
      totals: z.object({ orders: z.number(), spent: Money }).nullish(),
    }),
  ),
});

const Orders = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      number: z.string(),
      placedAt: z.string(),
      status: z.string(),
      total: Money,
    }),
  ),
  nextCursor: z.string().nullable(),
});

const machine = setup({
  actors: {
    host: fromCallback(({ sendBack }) => {
      const listen = ({ data }) => {
        let json;
        try {
          json = JSON.parse(data);
        } catch {
          return;
        }
        const reading = Context.safeParse(json);
        if (reading.success) sendBack({ type: 'context', context: reading.data.data });
      };
      addEventListener('message', listen);
      parent.postMessage('snypto-dashboard-app:fetch-info', '*');
      return () => removeEventListener('message', listen);
    }),
  },
}).createMachine({
  context: {},
  invoke: { src: 'host' },
  initial: 'waiting',
  on: { context: { target: '.received', actions: assign(({ event }) => event.context) } },
  states: { waiting: {}, received: {} },
});

async function json(path, schema, init = {}) {
  const response = await fetch(import.meta.env.VITE_API + path, {
    ...init,
    headers: {
      accept: 'application/json',
      ...(init.body && { 'content-type': 'application/json' }),
      ...(import.meta.env.VITE_TOKEN && { authorization: `Bearer ${import.meta.env.VITE_TOKEN}` }),
    },
  });
  if (!response.ok) throw new Error(String(response.status));
  return schema.parse(await response.json());
}

function Customer({ contact }) {
  const { identifier, email } = contact;
  const customer = useQuery({
    queryKey: ['customer', identifier, email],
    queryFn: () =>
      json('/customers/search', Customers, {
        method: 'POST',
        body: JSON.stringify({ identifier, email }),
      }),
    select: ({ items }) => items[0],
  });
  const orders = useQuery({
    queryKey: ['orders', customer.data?.id],
    queryFn: () => json(`/customers/${customer.data.id}/orders?limit=25`, Orders),
    enabled: customer.data !== undefined,
  });
  return (
    <>
      {customer.isPending && <p>Loading…</p>}
      {customer.data && (
        <dl>
          <dt>Address</dt>
          <dd>{customer.data.address?.line1}</dd>
          <dt>Orders</dt>
          <dd>{customer.data.totals?.orders}</dd>
          <dt>Spent</dt>
          <dd>{customer.data.totals?.spent.amount}</dd>
        </dl>
      )}
      <ul>
        {orders.data?.items.map(({ id, number, placedAt, status, total }) => (
          <li key={id}>
            <b>{number}</b> <time>{placedAt}</time> <i>{status}</i>{' '}
            <span>
              {total.amount} {total.currency}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function App() {
  const [{ context, value }] = useMachine(machine);
  useEffect(() => {
    document.title = context.contact?.name ?? 'Ordinary app';
  }, [context.contact]);
  if (value === 'waiting') return <p>Waiting for the conversation…</p>;
  const { contact, conversation } = context;
  return (
    <main>
      <h1>{contact.name}</h1>
      <p>{contact.email}</p>
      <p>{conversation.labels.join(', ')}</p>
      <Customer contact={contact} />
    </main>
  );
}

createRoot(document.getElementById('root')).render(
  <QueryClientProvider client={new QueryClient()}>
    <App />
  </QueryClientProvider>,
);
