import type { recordTexts } from './record-texts.ts';

export default {
  spend: 'Gasto por mês',
  spendIn: (currency) => `Gasto por mês, ${currency}`,
  highest: (month) => `Maior: ${month}`,
  month: 'Mês',
  amount: 'Valor',
  record: 'Cadastro do cliente',
  name: 'Nome',
  company: 'Empresa',
  email: 'E-mail',
  phone: 'Telefone',
  id: 'Número',
  tags: 'Etiquetas',
  since: 'Cliente desde',
  address: 'Endereço',
  localTime: 'Hora local',
} satisfies typeof recordTexts;
