import { plural } from './counted.ts';
import { at } from './problem-text.ts';
import type { texts } from './texts.ts';

export default {
  tryAgain: 'फिर कोशिश करें',
  yes: 'हाँ',
  no: 'नहीं',
  loading: 'लोड हो रहा है…',
  noContact: {
    title: 'इस बातचीत में कोई संपर्क नहीं है',
    text: 'खोजने के लिए कोई नहीं है। रीफ़्रेश करें, या संपर्क जुड़ने पर बातचीत फिर खोलें।',
  },
  nothingToLookUpBy: {
    title: 'इस संपर्क को खोजा नहीं जा सकता',
    text: 'इसमें ईमेल, फ़ोन या ग्राहक नंबर नहीं है। संपर्क में कोई एक जोड़ें, फिर रीफ़्रेश करें।',
  },
  identity: {
    signed: 'लॉगिन से सत्यापित',
    confirmed: (what, by, others) => `${what}: ${by} से पुष्ट${others && `; पुष्ट नहीं: ${others}`}`,
    unverified: 'असत्यापित',
    email: 'असत्यापित, जैसे हर ईमेल',
    group: 'समूह: कई लोग लिख सकते हैं',
    found: (by, { isTyped, isChosen }) =>
      by === undefined
        ? 'आपने चुना: संपर्क का कोई विवरण मेल नहीं खाता'
        : `${by} से मिला${isTyped ? ' (पुष्ट नहीं)' : ''}${isChosen ? ', आपने चुना' : ''}`,
    conflict: (what) => `रिकॉर्ड में अलग है (${what}):`,
  },
  channels: {
    Whatsapp: 'WhatsApp',
    Sms: 'SMS',
    TwilioSms: 'Twilio',
    Voice: 'फ़ोन नेटवर्क',
    FacebookPage: 'Facebook',
    Line: 'LINE',
    Tiktok: 'TikTok',
  },
  group: {
    unnamed: 'बिना नाम का संपर्क',
    meant: 'इस समूह में आपने चुना:',
    another: 'किसी और को चुनें',
  },
  noCustomer: {
    title: 'कोई ग्राहक नहीं मिला',
    text: 'किसी ग्राहक रिकॉर्ड में यह नहीं है:',
    next: 'संपर्क ग़लत हो तो हेल्पडेस्क में सुधारें, फिर रीफ़्रेश करें।',
  },
  several: {
    chosen: (name) => `दिखाया गया: ${name}`,
    chooseAnother: 'दूसरा ग्राहक चुनें',
  },
  notLoaded: {
    title: 'इस ऐप का एक हिस्सा ग़ायब है',
    text: 'यह लोड नहीं हो सका: कनेक्शन टूट गया, या अभी नया संस्करण आया है।',
    reload: 'फिर लोड करें',
  },
  broken: {
    title: 'यह हिस्सा नहीं दिखाया जा सका',
    text: 'फिर कोशिश करें। बना रहे तो इस ऐप के प्रबंधक से संपर्क करें।',
  },
  copy: (what) => `${what} कॉपी करें`,
  copied: 'कॉपी हुआ',
  pressToCopy: 'कॉपी करने के लिए Ctrl+C या ⌘C दबाएँ',
  freshness: {
    justNow: 'अभी अपडेट हुआ',
    at: (time) => `अपडेट: ${time}`,
    refreshing: 'अपडेट हो रहा है…',
    stale: (time, age) => `पुराना हो सकता है: पिछला अपडेट ${time}, ${age}`,
    silent: 'यह हेल्पडेस्क अपडेट के अनुरोध का जवाब नहीं देता। बातचीत फिर खोलें।',
    snapshot: 'मोबाइल ऐप बातचीत वैसी दिखाता है जैसी खोलते समय थी।',
    refresh: 'रीफ़्रेश करें',
    data: (time) => `${time} तक`,
  },
  skip: 'सामग्री पर जाएँ',
  tabsLabel: 'इस ग्राहक के बारे में',
  attributes: {
    ofContact: 'संपर्क के गुण',
    ofConversation: 'बातचीत के गुण',
    unnamed: 'बिना नाम (मोबाइल ऐप यह नाम नहीं भेजता)',
    more: (count) =>
      plural(count, { one: '# और गुण नहीं दिखाया गया।', other: '# और गुण नहीं दिखाए गए।' }),
  },
  list: {
    more: 'और लोड करें',
    loadingMore: 'और लोड हो रहा है…',
    unreadable: (count, problem) =>
      `${plural(count, { one: '# प्रविष्टि पढ़ी नहीं जा सकी और नहीं दिखाई गई।', other: '# प्रविष्टियाँ पढ़ी नहीं जा सकीं और नहीं दिखाई गईं।' })} ${at(problem)}`,
    notUpdated: 'अपडेट नहीं हो सका। पहले लोड हुआ अभी भी दिख रहा है।',
  },
  opensInNewTab: '(नए टैब में खुलता है)',
  address: 'पता',
} satisfies typeof texts;
