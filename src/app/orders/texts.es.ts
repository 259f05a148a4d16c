import { plural } from '../../shell/counted.ts';
import type { texts } from './texts.ts';

export default {
  label: 'Pedidos',
  none: 'Este cliente aún no ha pedido nada.',
  filter: 'Estado',
  all: 'Todos',
  noneOfStatus: 'Ninguno de los pedidos cargados coincide.',
  count: (count: number, more: boolean) =>
    more
      ? `${plural(count, { one: '# pedido', other: '# pedidos' })} cargados, hay más`
      : plural(count, { one: '# pedido', other: '# pedidos' }),
  item: 'Artículo',
  sku: (sku) => `Ref. ${sku}`,
  quantity: 'Cant.',
  price: 'Precio unitario',
  noLines: 'Este pedido no indica artículos.',
  track: (carrier) => `Seguir en ${carrier}`,
  trackedBy: (carrier) => `Enviado con ${carrier}`,
  addNote: {
    open: 'Añadir una nota…',
    title: (number) => `Nota para el pedido ${number}`,
    name: 'Nota',
    note: 'Nota',
    confirm: 'Añadir la nota',
    about: (number) => `nota del pedido ${number}`,
  },
  status: {
    pending: 'Pendiente',
    paid: 'Pagado',
    shipped: 'Enviado',
    delivered: 'Entregado',
    cancelled: 'Cancelado',
    returned: 'Devuelto',
  },
  paymentStatus: {
    unpaid: 'Sin pagar',
    paid: 'Pagado',
    partially_paid: 'Pagado en parte',
    refunded: 'Reembolsado',
    partially_refunded: 'Reembolsado en parte',
    disputed: 'En disputa',
  },
} satisfies typeof texts;
