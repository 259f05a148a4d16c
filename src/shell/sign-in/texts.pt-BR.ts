import { HELPDESK } from '../../../app.config.js';
import type { texts } from './texts.ts';

export default {
  label: 'Login',
  reasons: {
    'never-started': {
      title: 'Entre para ver os dados do cliente',
      text: `O ${HELPDESK} diz quem é o contato. Os dados da sua empresa exigem um login próprio.`,
    },
    'signed-out': {
      title: 'Você saiu',
      text: 'A sessão da sua empresa ainda pode estar aberta neste navegador. Em um computador compartilhado, saia lá também.',
    },
    expired: {
      title: 'Seu login expirou',
      text: 'Entre de novo para continuar.',
    },
    rejected: {
      title: 'Os dados do cliente não aceitaram seu login',
      text: 'Entre de novo ou use outra conta. Se não resolver, fale com quem cuida deste app: a API precisa aceitar aud, iss e exp dos tokens.',
    },
    'agent-changed': {
      title: 'Há outro agente no helpdesk agora',
      text: 'O login do agente anterior terminou. Entre com o seu.',
    },
  },
  keepsOld: 'O que já estava carregado continua na tela. Pode estar desatualizado.',
  signIn: 'Entrar',
  signInAgain: 'Entrar de novo',
  preparing: 'Preparando o login…',
  finishing: 'Entrando…',
  open: {
    title: 'Entre na janela que se abriu',
    text: 'Esta página continua sozinha. Se não vir a janela, abra-a de novo.',
    again: 'Abrir a janela de novo',
  },
  blocked: {
    title: 'A janela de login foi bloqueada',
    text: 'Permita pop-ups para esta página, em geral no fim da barra de endereço, e tente de novo. Se não houver o que permitir, fale com quem cuida deste app.',
  },
  outOfReach: {
    title: 'Você entrou?',
    text: 'Termine na janela e toque em Continuar. Se a fechou, entre de novo.',
    proceed: 'Continuar',
  },
  refused: (code) => ({
    title: 'O login foi recusado',
    text: `Tente de novo, com outra conta se tiver. Se continuar, peça acesso a quem cuida deste app (${code}).`,
  }),
  unavailable: (problem) =>
    problem?.kind === 'unreachable'
      ? {
          title: 'Não dá para acessar o login',
          text: 'Verifique sua internet e tente de novo. Se só este app falhar, fale com quem cuida dele.',
        }
      : {
          title: 'O login não funcionou',
          text: `Tente de novo. Se continuar, fale com quem cuida deste app (${problem && 'code' in problem ? problem.code : 'resposta inválida'}).`,
        },
  signedInAs: 'Conectado como',
  signOut: 'Sair',
  notKept: 'Este navegador não guarda nada desta página; entre de novo na próxima conversa.',
  otherUser: (user, agent) => ({
    title: 'Você entrou como outra pessoa',
    text: `Os dados do cliente conhecem você como ${user}, e o ${HELPDESK} como ${agent}.`,
  }),
  useAnother: 'Usar outra conta',
} satisfies typeof texts;
