import type { texts } from './texts.ts';

export default {
  totals: 'Totales',
  orders: 'Pedidos',
  spent: 'Gastado, sin reembolsos',
  refunded: 'Reembolsado',
  noTotals: 'No hay totales de este cliente.',
  spend: 'Gasto por mes',
  spendIn: (currency) => `Gasto por mes, ${currency}`,
  month: 'Mes',
  amount: 'Importe',
  record: 'Ficha del cliente',
  name: 'Nombre',
  company: 'Empresa',
  email: 'Correo',
  phone: 'Teléfono',
  id: 'Número',
  since: 'Cliente desde',
  address: 'Dirección',
} satisfies typeof texts;
