import { HELPDESK } from '../../../app.config.js';
import { plural } from '../counted.ts';
import { at } from '../problem-text.ts';
import type { laterTexts } from './later-texts.ts';

const SETTINGS = 'Ajustes → Integraciones → Aplicaciones del panel';

export default {
  unanswered: {
    title: 'La conversación no ha llegado',
    text: 'Esta app preguntó varias veces al helpdesk y no recibió nada que pueda usar.',
    retry: 'Preguntar de nuevo',
    asking: 'Preguntando…',
    reasons: 'Posibles motivos',
    nothing:
      'El helpdesk no envió nada. Vuelve a abrir la conversación. Si no sirve, contacta con quien gestiona esta app.',
    severalApps: `Si hay varias apps del panel: un helpdesk antiguo puede enviarlo todo a otra, y volver a abrir no ayuda. Pide a un administrador que actualice el helpdesk o que deje solo esta app en ${SETTINGS}.`,
    refused: (origin, allowed) =>
      `Una página en ${origin} intentó enviar una conversación. Solo pueden: ${allowed.join(', ')}. Si esa página es tu helpdesk, añade su dirección a VITE_HOST_ORIGINS.`,
    malformed: (problem) => `Llegó una conversación que no se pudo leer: ${at(problem)}`,
  },
  direct: {
    title: 'Esta app va dentro de una conversación',
    text: `Se abrió por separado, así que no hay conversación que mostrar. Añádela en ${HELPDESK}, en ${SETTINGS}; aparecerá como pestaña junto a cada conversación.`,
    open: `Abrir ${HELPDESK} (${SETTINGS})`,
    helpdesk: 'Abrir el helpdesk de prueba',
  },
  changed: {
    same: 'Los datos de este contacto han cambiado',
    other: 'Esta conversación tiene ahora otro contacto',
    still: (name) => `Esta página aún muestra a ${name}. Todavía no se ha buscado nada.`,
    name: 'Nombre',
    unnamed: 'Contacto sin nombre',
    confirmed: '(confirmado)',
    unconfirmed: '(sin confirmar)',
    goOn: 'Buscar y mostrar',
  },
  group: {
    title: 'Esto es un grupo',
    text: 'Elige de quién quieres ver la ficha.',
    noOne: 'Un grupo no se busca, y no se puede buscar a ninguna de las personas que escribieron.',
  },
  several: {
    title: (count) =>
      plural(count, {
        one: '# cliente coincide con este contacto',
        other: '# clientes coinciden con este contacto',
      }),
    text: 'Elige con quién hablas.',
    unreadable: (count) =>
      plural(count, {
        one: '# cliente más no se pudo leer y no se puede elegir.',
        other: '# clientes más no se pudieron leer y no se pueden elegir.',
      }),
    doubtful: '¿Es este el cliente?',
    doubtfulText:
      'La única ficha encontrada no coincide del todo con este contacto. Elígela solo si estás seguro.',
    reason: (by: string | undefined, others: readonly string[]) =>
      [
        by === undefined ? 'Ningún dato del contacto coincide' : `Coincide: ${by}`,
        ...others.map((each) => `distinto del confirmado: ${each}`),
      ].join(', '),
  },
} satisfies typeof laterTexts;
