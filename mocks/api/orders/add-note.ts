import { addNote } from '../../../src/app/orders/add-note.ts';
import type { Answer } from '../../helpdesk/api/answer.ts';
import { routeOf } from '../../helpdesk/api/resource.ts';
import orders from '../orders.ts';

/** `POST /customers/{customer}/orders/{order}/notes` */
export default routeOf(addNote.id, {
  method: 'POST',
  path: addNote.path,
  description: 'Adds a note to an order.',
  request: addNote.input,
  respond({ world, params, body }): Answer {
    const { customer = '', order: id } = params;
    const order = world.of(orders)[customer]?.find((each) => each.id === id);
    if (!order) return { kind: 'not-found', message: 'This customer has no such order.' };
    const input = addNote.input.safeParse(body);
    if (!input.success) return { kind: 'bad-request', message: 'The body must be {note}.' };
    order.note = [order.note, input.data.note].filter(Boolean).join('\n');
    return { kind: 'other', status: 204 };
  },
});
