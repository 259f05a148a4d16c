import { plural } from '../../shell/counted.ts';
import { formatNumber } from '../../shell/format.ts';
import type { texts } from './texts.ts';

export default {
  label: 'Pedidos',
  none: 'Este cliente aún no ha pedido nada.',
  filter: 'Estado',
  all: 'Todos',
  noneOfStatus: 'Ninguno de los pedidos cargados coincide.',
  count: (count: number, more: boolean, total?: string) =>
    !more
      ? plural(count, { one: '# pedido', other: '# pedidos' })
      : total === undefined
        ? `${plural(count, { one: '# pedido', other: '# pedidos' })} cargados, hay más`
        : `${formatNumber(count)} de ${total} pedidos`,
  latest: 'Últimos pedidos',
  allOrders: 'Todos los pedidos',
  allCounted: (total) => `Los ${total} pedidos`,
  number: 'número de pedido',
  trackingNumber: 'número de seguimiento',
  delivered: 'Entregado',
  expected: 'Previsto',
  search: 'Buscar pedidos',
  payment: 'Pago',
  payments: 'Pagos de este pedido',
  reply: (number, day, state) => `Pedido ${number} del ${day}: ${state}`,
  forReply: 'para una respuesta',
  admin: 'Abrir en la tienda',
  item: 'Artículo',
  sku: (sku) => `Ref. ${sku}`,
  quantity: 'Cant.',
  price: 'Precio unitario',
  subtotal: 'Subtotal',
  shipping: 'Envío',
  tax: 'Impuestos',
  discount: 'Descuento',
  total: 'Total',
  refunded: 'Reembolsado',
  shippingAddress: 'Se envía a',
  note: 'Nota',
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
