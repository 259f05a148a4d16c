import { HELPDESK } from '../../../app.config.js';
import type { texts } from './texts.ts';

export default {
  label: 'Inicio de sesión',
  reasons: {
    'never-started': {
      title: 'Inicia sesión para ver los datos del cliente',
      text: `${HELPDESK} dice quién es el contacto. Los datos de tu empresa necesitan su propio inicio de sesión.`,
    },
    'signed-out': {
      title: 'Has cerrado sesión',
      text: 'La sesión de tu empresa puede seguir abierta en este navegador. En un equipo compartido, ciérrala también allí.',
    },
    expired: {
      title: 'Tu sesión ha caducado',
      text: 'Inicia sesión de nuevo para continuar.',
    },
    rejected: {
      title: 'Los datos del cliente no aceptaron tu sesión',
      text: 'Inicia sesión de nuevo o usa otra cuenta. Si no sirve, contacta con quien gestiona esta app: la API de datos debe aceptar aud, iss y exp de los tokens.',
    },
    'agent-changed': {
      title: 'Ahora hay otro agente en el helpdesk',
      text: 'La sesión del agente anterior ha terminado. Inicia la tuya.',
    },
  },
  keepsOld: 'Se sigue mostrando lo cargado antes. Puede no estar al día.',
  signIn: 'Iniciar sesión',
  signInAgain: 'Iniciar sesión de nuevo',
  preparing: 'Preparando el inicio de sesión…',
  finishing: 'Iniciando sesión…',
  open: {
    title: 'Inicia sesión en la ventana que se abrió',
    text: 'Esta página continúa sola. Si no ves la ventana, ábrela de nuevo.',
    again: 'Abrir la ventana de nuevo',
  },
  blocked: {
    title: 'La ventana de inicio de sesión fue bloqueada',
    text: 'Permite ventanas emergentes para esta página, normalmente al final de la barra de direcciones, e inténtalo de nuevo. Si no hay nada que permitir, contacta con quien gestiona esta app.',
  },
  outOfReach: {
    title: '¿Has iniciado sesión?',
    text: 'Termina en la ventana y pulsa Continuar. Si la cerraste, inicia sesión de nuevo.',
    proceed: 'Continuar',
  },
  refused: (code) => ({
    title: 'Se rechazó el inicio de sesión',
    text: `Inténtalo de nuevo, con otra cuenta si tienes. Si sigue igual, pide acceso a quien gestiona esta app (${code}).`,
  }),
  unavailable: (problem) =>
    problem?.kind === 'unreachable'
      ? {
          title: 'No se puede acceder al inicio de sesión',
          text: 'Revisa tu conexión e inténtalo de nuevo. Si solo afecta a esta app, contacta con quien la gestiona.',
        }
      : {
          title: 'El inicio de sesión no funcionó',
          text: `Inténtalo de nuevo. Si sigue igual, contacta con quien gestiona esta app (${problem && 'code' in problem ? problem.code : 'respuesta no válida'}).`,
        },
  signedInAs: 'Sesión de',
  signOut: 'Cerrar sesión',
  notKept:
    'Este navegador no guarda nada de esta página; tendrás que iniciar sesión en la próxima conversación.',
  otherUser: (user, agent) => ({
    title: 'Has iniciado sesión como otra persona',
    text: `Los datos del cliente te conocen como ${user}, y ${HELPDESK} como ${agent}.`,
  }),
  useAnother: 'Usar otra cuenta',
} satisfies typeof texts;
