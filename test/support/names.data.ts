/** Names as people have them, by the language they are mostly borne in; single names and long ones among them. */
const borne: Readonly<Record<string, readonly string[]>> = {
  Amharic: ['ሃና', 'አበበ ቢቂላ', 'ሰላም ተስፋዬ', 'ሂሩት አለማየሁ', 'ገብረ እግዚአብሔር', 'ወይዘሮ አልማዝ', 'ዮሐንስ', 'ፀሐይ'],
  Arabic: ['محمد', 'عبد الله بن عمر', 'فَاطِمَة', 'أبو بكر', 'إسراء', 'ليلى الأمين', 'يحيى', 'محـــمد', 'آمنة', 'نور الدين'],
  Bengali: ['রহিমা খাতুন', 'মোঃ আব্দুল করিম', 'সুমাইয়া', 'শ্রীজাত'],
  Burmese: ['မောင်', 'ဒေါ်အောင်ဆန်းစုကြည်', 'သီရိ', 'ကိုကို', 'ဇော်ဝင်းထွဋ်', 'နန်းခမ်း', 'ဥမ္မာ', 'မ ခိုင်'],
  Chinese: ['王小明', '陈美玲', '陳美玲', '李', '欧阳修', '歐陽 娜娜', '𠮷野家', '㛃', '吕', '呂'],
  Cyrillic: ['Айгүл', 'Ольга Ёлкина', 'Нұрсұлтан', 'Їжак', 'Юлія Мар’яна', 'Ђорђе', 'Батсүх', 'Алёна'],
  Georgian: ['ნინო', 'გიორგი ბერიძე'],
  Armenian: ['Արամ', 'Անահիտ Սարգսյան'],
  Greek: ['Σίσυφος', 'Ελένη Παπαδοπούλου', 'ΟΔΥΣΣΕΥΣ', 'Ἀριστοτέλης'],
  Hebrew: ['רות', 'שִׂמְחָה', 'משה כהן'],
  Hindi: ['मीरा', 'श्रीमती लक्ष्मी देवी', 'ऋषि', 'ज्योत्स्ना', 'क़ासिम', 'विद्‌या'],
  Japanese: ['田中 花子', 'さくら', 'ヤマモト タロウ', 'ﾔﾏﾓﾄ', 'パク'],
  Javanese: ['Sukarno', 'Suharto', 'Ni Luh Putu', 'I Wayan', 'ꦱꦸꦏꦂꦤ'],
  Kannada: ['ಲಕ್ಷ್ಮಿ'],
  Karen: ['စီၤဖိး', 'နီၢ်မူ'],
  Khmer: ['ជា', 'សុខា ចាន់', 'ស្រីមុំ', 'បុប្ផា', 'វណ្ណៈ', 'ហ៊ុន', 'ម៉ាលី', 'គង់ សំអុល'],
  Korean: ['김민수', '박 지 현', '이', '한글', '리영희'],
  Lao: ['ແສງ', 'ບຸນມີ', 'ພອນສະຫວັນ', 'ນ້ອຍ'],
  Latin: [
    'José', 'Zoë', 'Ng', 'O', 'Ọlá', 'Ọlábísí Adébáyọ̀', 'Straße', 'Weiß', 'Łukasz', 'Øyvind Ærø', 'Þórdís', 'Đặng', 'Ñusta', 'Çelik', 'Gülşah',
    'İpek', 'ıpek', 'ILGIN', 'Ömer', 'Åsa', 'Ľudmila', 'Ștefan', 'Stefan', 'Ţăranu', 'Ērika', 'Ģirts', 'Sørensen', 'ǂKhomani', 'ǃXóõ', 'Ƙasim',
    "D'Souza", 'O’Brien-Smith', 'O`Neil', "N'Golo", 'Jean-Luc', 'van der Berg', 'de la Cruz y Ruiz', 'bin Laden-Smith', 'Mac Giolla Phádraig', 'al-Ḥusayn',
    'Ma. Theresa', 'Jr.', 'III', 'Ramón y Cajal, S.', 'Anne/Marie', 'X Æ A-12', 'Null', 'Test', 'Anonymous', 'Baby Girl', 'Unknown', 'N/A',
    'Wolfeschlegelsteinhausenbergerdorff', 'Keihanaikukauakahihuliheekahaunaele', 'Te Wharehuia', 'ʻIolani', 'Hawaiʻi', 'Siʻi', 'Ngũgĩ wa Thiong’o', 'Wanjikũ',
  ],
  Malayalam: ['ലക്ഷ്മി', 'അമ്മു'],
  Mongolian: ['ᠪᠠᠲᠤ'],
  Nepali: ['सीता थापा', 'पासाङ ल्हामु'],
  Odia: ['ସୀତା'],
  Punjabi: ['ਸਿੰਘ', 'ਗੁਰਪ੍ਰੀਤ ਕੌਰ'],
  Rohingya: ['𐴀𐴝𐴌', 'Nur Begum'],
  Shan: ['ၸၢႆးသႅင်', 'ၼၢင်းလၢဝ်'],
  Sinhala: ['ශ්‍රී', 'කුමාරි', 'පෙරේරා'],
  Tamil: ['தமிழ்', 'ஸ்ரீதேவி', 'முருகன் சுப்பிரமணியம்'],
  Telugu: ['లక్ష్మి', 'శ్రీనివాస్'],
  Thai: ['มะลิ', 'สมชาย ใจดี', 'น้ำ', 'กฤษณ์', 'เอื้อ', 'ณัฐวุฒิ', 'พระ', 'ดำ'],
  Tibetan: ['བཀྲ་ཤིས', 'པདྨ'],
  Tigrinya: ['ተስፋይ', 'ኣስመረት'],
  Uyghur: ['ئايگۈل', 'مەھمۇت'],
  Urdu: ['فاطمہ', 'محمد علی جناح', 'ی\u200cاسمین'],
  Vietnamese: ['Nguyễn Thị Ánh', 'Trần Đức', 'Lê', 'Phạm Hữu Phước', 'Ưng Hoàng Phúc', 'Đoàn Thị Điểm', 'Ỷ Lan', 'Huỳnh Như'],
}; // prettier-ignore

/** As keyboards, faxes, other programs and malice write them. */
const mangled = [
  'Anna\u200bBella', 'Ali\u200dce', 'Ali\u200cce', 'Li\u00adLi', 'Ann\u202eevil', '\u202bدانا\u202c', 'Ann\u00a0Lee', 'Ann\u3000Lee', 'Ann\u2003Lee', '  Ann   Lee  ',
  'Ann\tLee', 'аdmin', 'Ρaul', 'Αnna', 'Ⲁnna', 'ﬁona', 'Ⅳan', 'Ａｎｎａ', '𝐀𝐧𝐧𝐚', '𝓐𝓷𝓷𝓪', 'Ⓐⓝⓝⓐ', 'ᴀɴɴᴀ', 'ǆemal', 'ǅemal', 'ſam', 'KELVIN \u212a', 'Åke \u212b', 'µna',
  'Zoë 👩‍👩‍👧', '👩🏽‍🦱 Amina', '🇪🇹 Hana', 'Ann🙂', '𐐀𐐁', '𞤀𞤣𞤤𞤢𞤥', '𝒳', 'Ann\ufe0f', 'Ann\u0301\u0323e', 'A\u030a\u0301sa', 'e\u0301\u0301\u0301', 'Z̷a̷l̷g̷o̷',
  'x'.repeat(199), 'ä'.repeat(199), '王'.repeat(199), 'សុខា '.repeat(39).trim(), 'Maria '.repeat(66).trim(), 'x'.repeat(400), 'й'.repeat(400), '𠮷'.repeat(200),
  'name=1', 'null', 'undefined', 'true', '0', '-1', '1e400', 'NaN', "Robert'); drop table students;--", '<b>Bo</b>', '=Anna', '+Anna', '-Anna', '@Anna', '\\Anna',
  '%41nna', 'Anna%00', '&amp;Anna', 'Anna;', 'Anna|Lee', 'Anna,Lee', '"Anna"', '\'Anna\'', '(Anna)', '[Anna]', '{Anna}', '*', '?', '_', '%', '.', '..', '/', '#', '~', '^', '$1',
  'con', 'nul', 'aux', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'Anna\u2028Lee', 'Anna\u0085Lee', 'Anna\u061cLee', 'Anna\u2066Lee\u2069', '\ufeffAnna', 'Anna\ufffd',
  'Anna\u{e0041}', 'Anna\u034fLee', 'Anna\u115fLee', 'Anna\u17b4', 'Anna\u2060Lee', 'Anna\u180eLee', 'Anna\ue000', 'Anna\u{f0000}',
] as const; // prettier-ignore

const decomposed = (name: string): string => name.normalize('NFD');
const capitals = (name: string): string => name.toLocaleUpperCase('en');
const asBorne = Object.values(borne).flat();

/** Names that must be kept as they are written and found again, or refused by name: each also taken apart and in capitals. */
export const names: readonly string[] = [
  ...new Set([...asBorne, ...asBorne.map(decomposed), ...asBorne.map(capitals), ...mangled]),
];
