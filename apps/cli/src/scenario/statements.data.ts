import type { AbuseType } from '#platform';

/**
 * Sentences from which invented statements are put together: what each kind of abuse sounds like, in the words of
 * nobody. `{n}` is a number, `{day}` a date. Types are the codes of the contract; languages are ISO 639-1.
 */
export const opening: Readonly<Record<string, string>> = {
  en: 'I answered an advertisement for an office job and was driven across the river at night, {n} of us in one van.',
  zh: '我看到高薪客服的招聘，和{n}个人一起在夜里被带过了河。',
  vi: 'Tôi xin việc chăm sóc khách hàng trên mạng rồi bị đưa qua sông ban đêm cùng {n} người khác.',
  am: 'የቢሮ ሥራ ነው ብለውኝ ከ{n} ሰዎች ጋር በሌሊት ወንዙን አሻገሩኝ።',
  hi: 'मुझे दफ़्तर की नौकरी बताई गई और {n} लोगों के साथ रात में नदी पार कराई गई।',
  id: 'Saya melamar kerja kantor lewat internet lalu dibawa menyeberang sungai malam hari bersama {n} orang.',
};

// prettier-ignore
export const sentences: Readonly<Partial<Record<AbuseType, Readonly<Record<string, string>>>>> = {
  physical_violence: {
    en: 'They beat me with a pipe {n} times when I missed the target on {day}.', zh: '{day}我没有完成业绩，他们用水管打了我{n}下。',
    vi: 'Ngày {day} tôi không đạt chỉ tiêu, họ đánh tôi {n} cái bằng ống nước.', am: 'በ{day} ኢላማውን ስላላሟላሁ በቧንቧ {n} ጊዜ መቱኝ።',
    hi: '{day} को लक्ष्य पूरा न होने पर उन्होंने मुझे पाइप से {n} बार मारा।', id: 'Pada {day} saya tidak mencapai target dan dipukul {n} kali dengan pipa.',
  },
  torture: {
    en: 'I was held in the dark room for {n} days and given electric shocks.', zh: '我被关在小黑屋{n}天，还被电击。',
    vi: 'Tôi bị nhốt trong phòng tối {n} ngày và bị chích điện.', am: 'ለ{n} ቀናት በጨለማ ክፍል አስረው በኤሌክትሪክ ነዘሩኝ።',
    hi: 'मुझे {n} दिन अँधेरे कमरे में रखा गया और बिजली के झटके दिए गए।', id: 'Saya dikurung di kamar gelap {n} hari dan disetrum.',
  },
  threats: {
    en: 'The team leader said he would sell me on for {n} thousand dollars if I asked again.', zh: '组长说我再问就以{n}千美元把我转卖。',
    vi: 'Tổ trưởng dọa bán tôi sang chỗ khác với giá {n} nghìn đô.', am: 'አለቃው ደግሜ ከጠየቅሁ በ{n} ሺህ ዶላር እንደሚሸጠኝ ዛተ።',
    hi: 'टीम लीडर ने धमकी दी कि {n} हज़ार डॉलर में बेच देगा।', id: 'Ketua tim mengancam menjual saya seharga {n} ribu dolar.',
  },
  confinement: {
    en: 'Guards with rifles stood at the gate, and for {n} months I did not leave the building.', zh: '门口有持枪的保安，我{n}个月没有出过楼。',
    vi: 'Cổng có lính gác cầm súng, {n} tháng tôi không được ra khỏi tòa nhà.', am: 'በሩ ላይ መሣሪያ የያዙ ጠባቂዎች ነበሩ፤ ለ{n} ወራት ከሕንፃው አልወጣሁም።',
    hi: 'फाटक पर बंदूक वाले पहरेदार थे, {n} महीने मैं इमारत से बाहर नहीं निकला।', id: 'Penjaga bersenjata di gerbang, {n} bulan saya tidak keluar gedung.',
  },
  forced_criminality: {
    en: 'I had to write to strangers for {n} hours a day and pretend to be in love with them.', zh: '我每天被迫{n}个小时和陌生人聊天，假装恋爱骗钱。',
    vi: 'Mỗi ngày tôi phải nhắn tin lừa người lạ {n} tiếng.', am: 'በቀን {n} ሰዓት ለማላውቃቸው ሰዎች ፍቅር አስመስዬ እንድጽፍ አስገደዱኝ።',
    hi: 'मुझे रोज़ {n} घंटे अजनबियों को झूठे प्यार के संदेश लिखने पड़ते थे।', id: 'Saya dipaksa menipu orang asing lewat pesan {n} jam sehari.',
  },
  wage_withholding: {
    en: 'In {n} months I was paid nothing.', zh: '{n}个月没有拿到一分钱工资。', vi: 'Suốt {n} tháng tôi không được trả lương.',
    am: 'በ{n} ወራት ምንም ደመወዝ አልተከፈለኝም።', hi: '{n} महीने में एक पैसा भी नहीं मिला।', id: 'Selama {n} bulan saya tidak digaji.',
  },
  debt_bondage: {
    en: 'They said I owed {n} thousand dollars for the journey and the food.', zh: '他们说路费和饭钱我欠了{n}千美元。', vi: 'Họ nói tôi nợ {n} nghìn đô tiền đường và tiền ăn.',
    am: 'ለጉዞና ለምግብ {n} ሺህ ዶላር ዕዳ አለብህ አሉኝ።', hi: 'उन्होंने कहा कि सफ़र और खाने का {n} हज़ार डॉलर कर्ज़ है।', id: 'Katanya saya berutang {n} ribu dolar untuk perjalanan dan makan.',
  },
  document_confiscation: {
    en: 'My passport was taken on {day} and I never saw it again.', zh: '{day}他们收走了我的护照，再也没有还给我。', vi: 'Ngày {day} họ thu hộ chiếu của tôi và không trả lại.',
    am: 'በ{day} ፓስፖርቴን ወሰዱብኝ፤ ከዚያ በኋላ አላየሁትም።', hi: '{day} को मेरा पासपोर्ट छीन लिया गया।', id: 'Paspor saya diambil pada {day} dan tidak pernah kembali.',
  },
  sale: {
    en: 'On {day} another company bought me, together with {n} others.', zh: '{day}我和另外{n}个人被卖到了别的公司。', vi: 'Ngày {day} tôi bị bán sang công ty khác cùng {n} người.',
    am: 'በ{day} ከ{n} ሰዎች ጋር ለሌላ ድርጅት ሸጡኝ።', hi: '{day} को मुझे {n} लोगों के साथ दूसरी कंपनी को बेच दिया गया।', id: 'Pada {day} saya dijual ke perusahaan lain bersama {n} orang.',
  },
};
