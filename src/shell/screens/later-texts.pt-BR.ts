import { HELPDESK } from '../../../app.config.js';
import { plural } from '../counted.ts';
import { at } from '../problem-text.ts';
import type { laterTexts } from './later-texts.ts';

const SETTINGS = 'Configurações → Integrações → Aplicativos do painel';

export default {
  unanswered: {
    title: 'A conversa não chegou',
    text: 'Este app perguntou ao helpdesk várias vezes e não recebeu nada que possa usar.',
    retry: 'Perguntar de novo',
    asking: 'Perguntando…',
    reasons: 'Motivos possíveis',
    nothing:
      'O helpdesk não enviou nada. Abra a conversa de novo. Se não resolver, fale com quem cuida deste app.',
    severalApps: `Se houver vários apps: um helpdesk antigo pode enviar tudo para outro, e reabrir não ajuda. Peça a um administrador para atualizar o helpdesk ou deixar só este app em ${SETTINGS}.`,
    refused: (origin, allowed) =>
      `Uma página em ${origin} tentou enviar uma conversa. Só estas podem: ${allowed.join(', ')}. Se for seu helpdesk, inclua o endereço em VITE_HOST_ORIGINS.`,
    malformed: (problem) => `Chegou uma conversa que não pôde ser lida: ${at(problem)}`,
  },
  direct: {
    title: 'Este app fica dentro de uma conversa',
    text: `Ele foi aberto sozinho, então não há conversa para mostrar. Adicione-o no ${HELPDESK} em ${SETTINGS}; ele aparece como aba ao lado de cada conversa.`,
    open: `Abrir ${HELPDESK} (${SETTINGS})`,
    helpdesk: 'Abrir o helpdesk de teste',
  },
  changed: {
    same: 'Os dados deste contato mudaram',
    other: 'Esta conversa agora tem outro contato',
    still: (name) => `Esta página ainda mostra ${name}. Nada foi buscado ainda.`,
    name: 'Nome',
    unnamed: 'Contato sem nome',
    confirmed: '(confirmado)',
    unconfirmed: '(não confirmado)',
    goOn: 'Buscar e mostrar',
  },
  group: {
    title: 'Isto é um grupo',
    text: 'Escolha de quem você quer ver o cadastro.',
    noOne: 'Um grupo não é buscado, e nenhuma das pessoas que escreveram pode ser.',
  },
  several: {
    title: (count) =>
      plural(count, {
        one: '# cliente corresponde a este contato',
        other: '# clientes correspondem a este contato',
      }),
    text: 'Escolha com quem você fala.',
    unreadable: (count) =>
      plural(count, {
        one: 'Mais # cliente não pôde ser lido e não pode ser escolhido.',
        other: 'Mais # clientes não puderam ser lidos e não podem ser escolhidos.',
      }),
    doubtful: 'É este o cliente?',
    doubtfulText:
      'O único cadastro encontrado não confere totalmente com este contato. Escolha só se tiver certeza.',
    reason: (by: string | undefined, others: readonly string[]) =>
      [
        by === undefined ? 'Nenhum dado do contato confere' : `Igual: ${by}`,
        ...others.map((each) => `diferente do confirmado: ${each}`),
      ].join(', '),
  },
} satisfies typeof laterTexts;
