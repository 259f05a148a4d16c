import { plural } from '../../shell/counted.ts';
import type { texts } from './texts.ts';

export default {
  label: 'Pedidos',
  none: 'Este cliente ainda não pediu nada.',
  filter: 'Status',
  all: 'Todos',
  noneOfStatus: 'Nenhum dos pedidos carregados corresponde.',
  count: (count: number, more: boolean) =>
    more
      ? `${plural(count, { one: '# pedido', other: '# pedidos' })} carregados, há mais`
      : plural(count, { one: '# pedido', other: '# pedidos' }),
  item: 'Item',
  sku: (sku) => `SKU ${sku}`,
  quantity: 'Qtd.',
  price: 'Preço unitário',
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
