import { plural } from '../../shell/counted.ts';
import { formatNumber } from '../../shell/format.ts';
import type { texts } from './texts.ts';

export default {
  label: 'Pagos',
  none: 'Este cliente aún no ha pagado nada.',
  count: (count: number, more: boolean, total?: string) =>
    !more
      ? plural(count, { one: '# pago', other: '# pagos' })
      : total === undefined
        ? `${plural(count, { one: '# pago', other: '# pagos' })} cargados, hay más`
        : `${formatNumber(count)} de ${total} pagos`,
  search: 'Buscar pagos',
  filter: 'Estado',
  all: 'Todos',
  noneOfStatus: 'Ninguno de los pagos cargados coincide.',
  dispute: 'Disputa',
  answerBy: 'Responder antes del',
  admin: 'Abrir en el proveedor de pagos',
  forOrder: (number) => `Pedido ${number}`,
  refunded: (amount) => `${amount} reembolsados`,
  refund: {
    open: 'Reembolsar…',
    title: 'Reembolsar un pago',
    name: 'Reembolso',
    amount: 'Importe',
    reason: 'Motivo',
    reasons: {
      requested_by_customer: 'Lo pidió el cliente',
      duplicate: 'Pagado dos veces',
      fraudulent: 'Fraude',
      damaged: 'Dañado o perdido',
    },
    comment: 'Comentario, opcional',
    confirm: (amount) => `Reembolsar ${amount}`,
    incomplete: 'Reembolsar',
    about: (amount, orderNumber) =>
      orderNumber ? `reembolso de ${amount} del pedido ${orderNumber}` : `reembolso de ${amount}`,
  },
  ending: (last4) => `terminada en ${last4}`,
  method: {
    card: 'Tarjeta',
    bank_transfer: 'Transferencia',
    wallet: 'Monedero',
    cash: 'Efectivo',
  },
  status: {
    succeeded: 'Correcto',
    pending: 'Pendiente',
    failed: 'Fallido',
    refunded: 'Reembolsado',
    partially_refunded: 'Reembolsado en parte',
    disputed: 'En disputa',
  },
} satisfies typeof texts;
