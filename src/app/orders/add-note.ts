import * as z from 'zod/mini';
import type { Action } from '../../data/action.ts';
import type { Order } from './api.ts';
import { texts } from './texts.ts';

/** Adds a note to an order. */
export const addNote: Action<Order, { readonly note: string }> = {
  id: 'add-note',
  method: 'POST',
  path: '/customers/{customer}/orders/{order}/notes',
  params: ({ id }, customer) => ({ customer, order: id }),
  input: z.object({ note: z.string() }),
  renews: ['orders'],
  fields: () => [
    { kind: 'text', name: 'note', label: texts.addNote.note, isRequired: true, maxLength: 500 },
  ],
  texts: {
    open: () => texts.addNote.open,
    title: ({ number }) => texts.addNote.title(number),
    confirm: () => texts.addNote.confirm,
    about: (_, { number }) => texts.addNote.about(number),
  },
};
