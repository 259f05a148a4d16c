import { plural } from './counted.ts';
import { at } from './problem-text.ts';
import { capitalized } from './capitalized.ts';
import type { texts } from './texts.ts';

export default {
  tryAgain: 'Reintentar',
  yes: 'Sí',
  no: 'No',
  loading: 'Cargando…',
  noContact: {
    title: 'Esta conversación no tiene contacto',
    text: 'No hay a quién buscar. Actualiza, o vuelve a abrir la conversación cuando tenga contacto.',
  },
  nothingToLookUpBy: {
    title: 'No se puede buscar a este contacto',
    text: 'No tiene correo, teléfono ni número de cliente. Añade uno al contacto y actualiza.',
  },
  identity: {
    signed: 'Verificado por inicio de sesión',
    confirmed: (what, by, others) =>
      `${capitalized(what)}: confirmado por ${by}${others && `; no: ${others}`}`,
    unverified: 'Sin verificar',
    email: 'Sin verificar, como todo correo',
    group: 'Grupo: pueden escribir varias personas',
    found: (by, { isTyped, isChosen }) =>
      by === undefined
        ? 'Lo elegiste tú: ningún dato del contacto coincide'
        : `Encontrado por ${by}${isTyped ? ' (sin confirmar)' : ''}${isChosen ? ', elegido por ti' : ''}`,
    conflict: (what) => `La ficha tiene otro dato (${what}):`,
  },
  channels: {
    Whatsapp: 'WhatsApp',
    Sms: 'SMS',
    TwilioSms: 'Twilio',
    Voice: 'la red telefónica',
    FacebookPage: 'Facebook',
    Line: 'LINE',
    Tiktok: 'TikTok',
  },
  group: {
    unnamed: 'Contacto sin nombre',
    meant: 'En este grupo elegiste a:',
    another: 'Elegir a otra persona',
  },
  noCustomer: {
    title: 'No se encontró ningún cliente',
    text: 'Ninguna ficha de cliente tiene:',
    next: 'Si el contacto está mal, corrígelo en el helpdesk y actualiza.',
  },
  several: {
    chosen: (name) => `Se muestra: ${name}`,
    chooseAnother: 'Elegir otro cliente',
  },
  notLoaded: {
    title: 'Falta una parte de esta app',
    text: 'No se pudo cargar: se cortó la conexión o acaba de salir una versión nueva.',
    reload: 'Recargar',
  },
  broken: {
    title: 'No se pudo mostrar esta parte',
    text: 'Inténtalo de nuevo. Si sigue igual, contacta con quien gestiona esta app.',
  },
  copy: (what) => `Copiar ${what}`,
  copied: 'Copiado',
  pressToCopy: 'Pulsa Ctrl+C o ⌘C para copiar',
  freshness: {
    justNow: 'Actualizado ahora',
    at: (time) => `Actualizado: ${time}`,
    refreshing: 'Actualizando…',
    stale: (time, age) => `Quizá no esté al día: última actualización ${time}, ${age}`,
    silent: 'Este helpdesk no responde a las actualizaciones. Vuelve a abrir la conversación.',
    snapshot: 'La app móvil muestra la conversación como estaba al abrirla.',
    refresh: 'Actualizar',
    data: (time) => `Datos de ${time}`,
  },
  skip: 'Ir al contenido',
  tabsLabel: 'Sobre este cliente',
  attributes: {
    ofContact: 'Atributos del contacto',
    ofConversation: 'Atributos de la conversación',
    unnamed: 'Sin nombre (la app móvil no lo envía)',
    more: (count) =>
      plural(count, {
        one: 'No se muestra # atributo más.',
        other: 'No se muestran # atributos más.',
      }),
  },
  list: {
    more: 'Cargar más',
    loadingMore: 'Cargando más…',
    unreadable: (count, problem) =>
      `${plural(count, { one: '# entrada no se pudo leer y no se muestra.', other: '# entradas no se pudieron leer y no se muestran.' })} ${at(problem)}`,
    notUpdated: 'No se pudo actualizar. Se sigue mostrando lo cargado antes.',
  },
  opensInNewTab: '(se abre en otra pestaña)',
  address: 'dirección',
} satisfies typeof texts;
