import type { failureTexts } from './failure-texts.ts';

export default {
  unreachable: {
    title: 'Não dá para acessar os dados do cliente',
    text: 'Verifique sua internet e tente de novo. Se só este app falhar, fale com quem cuida dele.',
  },
  timeout: {
    title: 'Os dados do cliente demoraram demais',
    text: 'O servidor não respondeu a tempo. Tente de novo em instantes.',
  },
  unauthorized: {
    title: 'Você não está conectado aos dados do cliente',
    text: 'O login falta ou expirou. Recarregue este app. Se não resolver, fale com quem cuida dele.',
  },
  forbidden: {
    title: 'Você não tem acesso a estes dados',
    text: 'Peça a um administrador se precisar.',
  },
  'not-found': {
    title: 'Estes dados do cliente não existem mais',
    text: 'Podem ter sido apagados ou unificados. Atualize para buscar de novo.',
  },
  'rate-limited': {
    title: 'Muitas solicitações de uma vez',
    text: 'Espere um momento e tente de novo.',
  },
  server: {
    title: 'Houve um problema com os dados do cliente',
    text: 'Tente de novo em instantes. Se o erro continuar, fale com quem cuida deste app.',
  },
  contract: {
    title: 'Não foi possível ler os dados do cliente',
    text: 'O servidor enviou algo inesperado. Fale com quem cuida deste app.',
  },
  tryAgainIn: (duration) => `Tentar de novo ${duration}`,
  details: 'Mostrar detalhes',
} satisfies typeof failureTexts;
