import { plural } from './counted.ts';
import { at } from './problem-text.ts';
import { capitalized } from './capitalized.ts';
import type { texts } from './texts.ts';

export default {
  tryAgain: 'Tentar de novo',
  yes: 'Sim',
  no: 'Não',
  loading: 'Carregando…',
  noContact: {
    title: 'Esta conversa não tem contato',
    text: 'Não há quem buscar. Atualize, ou abra a conversa de novo quando houver um contato.',
  },
  nothingToLookUpBy: {
    title: 'Não dá para buscar este contato',
    text: 'Ele não tem e-mail, telefone nem número de cliente. Adicione um ao contato e atualize.',
  },
  identity: {
    signed: 'Verificado por login',
    confirmed: (what, by, others) =>
      `${capitalized(what)}: confirmado por ${by}${others && `; não: ${others}`}`,
    unverified: 'Não verificado',
    email: 'Não verificado, como todo e-mail',
    group: 'Grupo: várias pessoas podem escrever',
    found: (by, { isTyped, isChosen }) =>
      by === undefined
        ? 'Você escolheu: nenhum dado do contato confere'
        : `Encontrado por ${by}${isTyped ? ' (não confirmado)' : ''}${isChosen ? ', escolhido por você' : ''}`,
    conflict: (what) => `O cadastro tem outro dado (${what}):`,
  },
  channels: {
    Whatsapp: 'WhatsApp',
    Sms: 'SMS',
    TwilioSms: 'Twilio',
    Voice: 'a rede telefônica',
    FacebookPage: 'Facebook',
    Line: 'LINE',
    Tiktok: 'TikTok',
  },
  group: {
    unnamed: 'Contato sem nome',
    meant: 'Neste grupo você escolheu:',
    another: 'Escolher outra pessoa',
  },
  noCustomer: {
    title: 'Nenhum cliente encontrado',
    text: 'Nenhum cadastro tem:',
    next: 'Se o contato estiver errado, corrija no helpdesk e atualize.',
  },
  several: {
    chosen: (name) => `Mostrando: ${name}`,
    chooseAnother: 'Escolher outro cliente',
  },
  notLoaded: {
    title: 'Falta uma parte deste app',
    text: 'Não foi possível carregar: a conexão caiu, ou acabou de sair uma nova versão.',
    reload: 'Recarregar',
  },
  broken: {
    title: 'Não foi possível mostrar esta parte',
    text: 'Tente de novo. Se continuar, fale com quem cuida deste app.',
  },
  copy: (what) => `Copiar ${what}`,
  copied: 'Copiado',
  pressToCopy: 'Pressione Ctrl+C ou ⌘C para copiar',
  freshness: {
    justNow: 'Atualizado agora',
    at: (time) => `Atualizado: ${time}`,
    refreshing: 'Atualizando…',
    stale: (time, age) => `Pode estar desatualizado: última atualização ${time}, ${age}`,
    silent: 'Este helpdesk não responde a atualizações. Abra a conversa de novo.',
    snapshot: 'O app móvel mostra a conversa como estava ao abrir.',
    refresh: 'Atualizar',
    data: (time) => `Dados de ${time}`,
  },
  skip: 'Ir para o conteúdo',
  tabsLabel: 'Sobre este cliente',
  attributes: {
    ofContact: 'Atributos do contato',
    ofConversation: 'Atributos da conversa',
    unnamed: 'Sem nome (o app móvel não envia)',
    more: (count) =>
      plural(count, {
        one: 'Mais # atributo não é mostrado.',
        other: 'Mais # atributos não são mostrados.',
      }),
  },
  list: {
    more: 'Carregar mais',
    loadingMore: 'Carregando mais…',
    unreadable: (count, problem) =>
      `${plural(count, { one: '# item não pôde ser lido e não é mostrado.', other: '# itens não puderam ser lidos e não são mostrados.' })} ${at(problem)}`,
    notUpdated: 'Não foi possível atualizar. O que já estava carregado continua na tela.',
  },
  opensInNewTab: '(abre em nova aba)',
  address: 'endereço',
} satisfies typeof texts;
