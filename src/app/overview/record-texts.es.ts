import type { recordTexts } from './record-texts.ts';

export default {
  spend: 'Gasto por mes',
  spendIn: (currency) => `Gasto por mes, ${currency}`,
  highest: (month) => `Máximo: ${month}`,
  month: 'Mes',
  amount: 'Importe',
  record: 'Ficha del cliente',
  name: 'Nombre',
  company: 'Empresa',
  email: 'Correo',
  phone: 'Teléfono',
  id: 'Número',
  tags: 'Etiquetas',
  since: 'Cliente desde',
  address: 'Dirección',
  localTime: 'Hora local',
} satisfies typeof recordTexts;
