import { HELPDESK } from '../../../app.config.js';
import { plural } from '../counted.ts';
import { at } from '../problem-text.ts';
import type { laterTexts } from './later-texts.ts';

const SETTINGS = 'सेटिंग्स → इंटीग्रेशन → डैशबोर्ड ऐप्स';

export default {
  unanswered: {
    title: 'बातचीत नहीं आई',
    text: 'इस ऐप ने हेल्पडेस्क से कई बार पूछा और कुछ काम का नहीं मिला।',
    retry: 'फिर पूछें',
    asking: 'पूछा जा रहा है…',
    reasons: 'संभावित कारण',
    nothing: 'हेल्पडेस्क ने कुछ नहीं भेजा। बातचीत फिर खोलें। काम न बने तो इस ऐप के प्रबंधक से संपर्क करें।',
    severalApps: `यदि कई ऐप हैं: पुराना हेल्पडेस्क सब कुछ दूसरे ऐप को भेज सकता है, और फिर खोलने से लाभ नहीं होता। एडमिन से हेल्पडेस्क अपडेट करने, या ${SETTINGS} में केवल यह ऐप रखने को कहें।`,
    refused: (origin, allowed) =>
      `${origin} के एक पेज ने बातचीत भेजने की कोशिश की। केवल ये भेज सकते हैं: ${allowed.join(', ')}। यदि वह आपका हेल्पडेस्क है, तो उसका पता VITE_HOST_ORIGINS में जोड़ें।`,
    malformed: (problem) => `एक बातचीत आई जो पढ़ी नहीं जा सकी: ${at(problem)}`,
  },
  direct: {
    title: 'यह ऐप बातचीत के भीतर चलता है',
    text: `इसे अलग से खोला गया, इसलिए दिखाने के लिए कोई बातचीत नहीं है। इसे ${HELPDESK} में ${SETTINGS} के तहत जोड़ें; तब यह हर बातचीत के साथ टैब के रूप में दिखेगा।`,
    open: `${HELPDESK} खोलें (${SETTINGS})`,
    helpdesk: 'अभ्यास हेल्पडेस्क खोलें',
  },
  changed: {
    same: 'इस संपर्क का विवरण बदल गया है',
    other: 'इस बातचीत में अब दूसरा संपर्क है',
    still: (name) => `यह पेज अभी भी ${name} को दिखाता है। अभी कुछ खोजा नहीं गया।`,
    name: 'नाम',
    unnamed: 'बिना नाम का संपर्क',
    confirmed: '(पुष्ट)',
    unconfirmed: '(पुष्ट नहीं)',
    goOn: 'खोजें और दिखाएँ',
  },
  group: {
    title: 'यह एक समूह है',
    text: 'चुनें कि किसका ग्राहक रिकॉर्ड देखना है।',
    noOne: 'समूह को नहीं खोजा जाता, और लिखने वालों में किसी को नहीं खोजा जा सकता।',
  },
  several: {
    title: (count) =>
      plural(count, { one: '# ग्राहक इस संपर्क से मेल खाता है', other: '# ग्राहक इस संपर्क से मेल खाते हैं' }),
    text: 'चुनें कि आप किससे बात कर रहे हैं।',
    unreadable: (count) =>
      plural(count, {
        one: '# और ग्राहक पढ़ा नहीं जा सका और चुना नहीं जा सकता।',
        other: '# और ग्राहक पढ़े नहीं जा सके और चुने नहीं जा सकते।',
      }),
    doubtful: 'क्या यही ग्राहक है?',
    doubtfulText: 'मिला एकमात्र रिकॉर्ड इस संपर्क से पूरा मेल नहीं खाता। पक्का हो तभी चुनें।',
    reason: (by: string | undefined, others: readonly string[]) =>
      [
        by === undefined ? 'संपर्क का कोई विवरण मेल नहीं खाता' : `समान: ${by}`,
        ...others.map((each) => `पुष्ट से अलग: ${each}`),
      ].join(', '),
  },
} satisfies typeof laterTexts;
