import { plural } from '../../shell/counted.ts';
import { formatNumber } from '../../shell/format.ts';
import type { texts } from './texts.ts';

export default {
  label: 'Pagamentos',
  none: 'Este cliente ainda não pagou nada.',
  count: (count: number, more: boolean, total?: string) =>
    !more
      ? plural(count, { one: '# pagamento', other: '# pagamentos' })
      : total === undefined
        ? `${plural(count, { one: '# pagamento', other: '# pagamentos' })} carregados, há mais`
        : `${formatNumber(count)} de ${total} pagamentos`,
  search: 'Buscar pagamentos',
  filter: 'Status',
  all: 'Todos',
  noneOfStatus: 'Nenhum dos pagamentos carregados corresponde.',
  dispute: 'Contestação',
  answerBy: 'Responder até',
  admin: 'Abrir no provedor de pagamento',
  forOrder: (number) => `Pedido ${number}`,
  refunded: (amount) => `${amount} reembolsados`,
  refund: {
    open: 'Reembolsar…',
    title: 'Reembolsar um pagamento',
    name: 'Reembolso',
    amount: 'Valor',
    reason: 'Motivo',
    reasons: {
      requested_by_customer: 'O cliente pediu',
      duplicate: 'Pago duas vezes',
      fraudulent: 'Fraude',
      damaged: 'Danificado ou faltando',
    },
    comment: 'Comentário, opcional',
    confirm: (amount) => `Reembolsar ${amount}`,
    incomplete: 'Reembolsar',
    about: (amount, orderNumber) =>
      orderNumber ? `reembolso de ${amount} do pedido ${orderNumber}` : `reembolso de ${amount}`,
  },
  ending: (last4) => `final ${last4}`,
  method: {
    card: 'Cartão',
    bank_transfer: 'Transferência',
    wallet: 'Carteira',
    cash: 'Dinheiro',
  },
  status: {
    succeeded: 'Aprovado',
    pending: 'Pendente',
    failed: 'Recusado',
    refunded: 'Reembolsado',
    partially_refunded: 'Reembolsado em parte',
    disputed: 'Contestado',
  },
} satisfies typeof texts;
