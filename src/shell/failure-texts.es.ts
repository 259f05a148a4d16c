import type { failureTexts } from './failure-texts.ts';

export default {
  unreachable: {
    title: 'No se puede acceder a los datos del cliente',
    text: 'Revisa tu conexión e inténtalo de nuevo. Si solo afecta a esta app, contacta con quien la gestiona.',
  },
  timeout: {
    title: 'Los datos del cliente tardaron demasiado',
    text: 'El servidor no respondió a tiempo. Inténtalo de nuevo en un momento.',
  },
  unauthorized: {
    title: 'No has iniciado sesión en los datos del cliente',
    text: 'La sesión falta o ha caducado. Recarga esta app. Si no sirve, contacta con quien la gestiona.',
  },
  forbidden: {
    title: 'No tienes acceso a estos datos del cliente',
    text: 'Pídeselo a un administrador si lo necesitas.',
  },
  'not-found': {
    title: 'Estos datos del cliente ya no existen',
    text: 'Quizá se eliminaron o se unieron a otros. Actualiza para buscar de nuevo.',
  },
  'rate-limited': {
    title: 'Demasiadas solicitudes a la vez',
    text: 'Espera un momento e inténtalo de nuevo.',
  },
  server: {
    title: 'Hubo un problema con los datos del cliente',
    text: 'Inténtalo de nuevo en un momento. Si el error sigue, contacta con quien gestiona esta app.',
  },
  contract: {
    title: 'No se pudieron leer los datos del cliente',
    text: 'El servidor envió algo inesperado. Contacta con quien gestiona esta app.',
  },
  tryAgainIn: (duration) => `Reintentar ${duration}`,
  details: 'Ver detalles',
} satisfies typeof failureTexts;
