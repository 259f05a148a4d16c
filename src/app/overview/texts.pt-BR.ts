import type { texts } from './texts.ts';

export default {
  totals: 'Totais',
  orders: 'Pedidos',
  spent: 'Gasto, sem reembolsos',
  refunded: 'Reembolsado',
  noTotals: 'Não há totais deste cliente.',
  spend: 'Gasto por mês',
  spendIn: (currency) => `Gasto por mês, ${currency}`,
  month: 'Mês',
  amount: 'Valor',
  record: 'Cadastro do cliente',
  name: 'Nome',
  company: 'Empresa',
  email: 'E-mail',
  phone: 'Telefone',
  id: 'Número',
  since: 'Cliente desde',
  address: 'Endereço',
} satisfies typeof texts;
