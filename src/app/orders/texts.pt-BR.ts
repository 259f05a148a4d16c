import { plural } from '../../shell/counted.ts';
import { formatNumber } from '../../shell/format.ts';
import type { texts } from './texts.ts';

export default {
  label: 'Pedidos',
  none: 'Este cliente ainda não pediu nada.',
  filter: 'Status',
  all: 'Todos',
  noneOfStatus: 'Nenhum dos pedidos carregados corresponde.',
  count: (count: number, more: boolean, total?: string) =>
    !more
      ? plural(count, { one: '# pedido', other: '# pedidos' })
      : total === undefined
        ? `${plural(count, { one: '# pedido', other: '# pedidos' })} carregados, há mais`
        : `${formatNumber(count)} de ${total} pedidos`,
  latest: 'Últimos pedidos',
  allOrders: 'Todos os pedidos',
  allCounted: (total) => `Todos os ${total} pedidos`,
  number: 'número do pedido',
  trackingNumber: 'código de rastreio',
  delivered: 'Entregue',
  expected: 'Previsto',
  search: 'Buscar pedidos',
  payment: 'Pagamento',
  payments: 'Pagamentos deste pedido',
  reply: (number, day, state) => `Pedido ${number} de ${day}: ${state}`,
  forReply: 'para uma resposta',
  admin: 'Abrir na loja',
  item: 'Item',
  sku: (sku) => `SKU ${sku}`,
  quantity: 'Qtd.',
  price: 'Preço unitário',
  subtotal: 'Subtotal',
  shipping: 'Frete',
  tax: 'Impostos',
  discount: 'Desconto',
  total: 'Total',
  refunded: 'Reembolsado',
  shippingAddress: 'Entrega para',
  note: 'Nota',
  noLines: 'Este pedido não lista itens.',
  track: (carrier) => `Rastrear em ${carrier}`,
  trackedBy: (carrier) => `Enviado por ${carrier}`,
  addNote: {
    open: 'Adicionar nota…',
    title: (number) => `Nota para o pedido ${number}`,
    name: 'Nota',
    note: 'Nota',
    confirm: 'Adicionar a nota',
    about: (number) => `nota do pedido ${number}`,
  },
  status: {
    pending: 'Pendente',
    paid: 'Pago',
    shipped: 'Enviado',
    delivered: 'Entregue',
    cancelled: 'Cancelado',
    returned: 'Devolvido',
  },
  paymentStatus: {
    unpaid: 'Não pago',
    paid: 'Pago',
    partially_paid: 'Pago em parte',
    refunded: 'Reembolsado',
    partially_refunded: 'Reembolsado em parte',
    disputed: 'Contestado',
  },
} satisfies typeof texts;
