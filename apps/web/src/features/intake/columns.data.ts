/**
 * What the list of many asks of each person, in this order, and what people write above such a column: in the languages of
 * the interface, and as the sheet that can be imported has it. Read without case and without what is no letter.
 */
export const columns = {
  name: ['name', 'full name', 'full_name', 'names', 'ชื่อ', 'ชื่อสกุล', 'ชื่อ-นามสกุล', 'အမည်', 'နာမည်', 'ឈ្មោះ', 'ឈ្មោះពេញ', '姓名', '名字', 'họ tên', 'họ và tên', 'tên', 'nama', 'nama lengkap', 'الاسم', 'الاسم الكامل', 'nom', 'nom complet'],
  nationality: ['nationality', 'country', 'citizenship', 'nationalities', 'สัญชาติ', 'နိုင်ငံသား', 'လူမျိုး', 'សញ្ជាតិ', '国籍', 'quốc tịch', 'kewarganegaraan', 'kebangsaan', 'الجنسية', 'nationalité'],
  sex: ['sex', 'gender', 'm/f', 'เพศ', 'လိင်', 'ကျား/မ', 'ភេទ', '性别', 'giới tính', 'jenis kelamin', 'الجنس', 'النوع', 'sexe', 'genre'],
  birthDate: ['birth date', 'birth_date', 'date of birth', 'dob', 'born', 'วันเกิด', 'วันเดือนปีเกิด', 'မွေးသက္ကရာဇ်', 'မွေးနေ့', 'ថ្ងៃខែឆ្នាំកំណើត', 'ថ្ងៃកំណើត', '出生日期', '生日', 'ngày sinh', 'tanggal lahir', 'تاريخ الميلاد', 'تاريخ الولادة', 'date de naissance', 'né le'],
  number: ['passport', 'passport number', 'passport no', 'document_number', 'document number', 'หนังสือเดินทาง', 'เลขที่หนังสือเดินทาง', 'หมายเลขหนังสือเดินทาง', 'ပတ်စပို့', 'ပတ်စပို့နံပါတ်', 'លិខិតឆ្លងដែន', 'លេខលិខិតឆ្លងដែន', '护照', '护照号', '护照号码', 'hộ chiếu', 'số hộ chiếu', 'paspor', 'nomor paspor', 'جواز السفر', 'رقم جواز السفر', 'passeport', 'numéro de passeport'],
  paper: ['passport is', 'document_status', 'document status', 'สถานะหนังสือเดินทาง', 'ပတ်စပို့ အခြေအနေ', 'ស្ថានភាពលិខិតឆ្លងដែន', '护照状态', 'tình trạng hộ chiếu', 'status paspor', 'حالة جواز السفر', 'état du passeport'],
  agreed: ['embassy may be told', 'consent', 'consent_consular_notification', 'ยินยอม', 'สถานทูต', 'သဘောတူညီချက်', 'သံရုံး', 'ការយល់ព្រម', 'ស្ថានទូត', '同意', '使馆', 'đồng ý', 'đại sứ quán', 'persetujuan', 'kedutaan', 'الموافقة', 'السفارة', 'consentement', 'ambassade'],
} as const satisfies Record<string, readonly string[]>; // prettier-ignore

export type Column = keyof typeof columns;
export const columnNames = Object.keys(columns) as Column[];

/** What people write for a code, beside its word in their language. Read as the headings are. */
export const saidFor = {
  sex: {
    female: ['f', 'w', 'woman', 'girl', 'ญ', 'หญิง', 'မ', 'ស្រី', '女', 'nữ', 'perempuan', 'p', 'wanita', 'أنثى', 'femme', 'féminin'],
    male: ['m', 'man', 'boy', 'ช', 'ชาย', 'ကျား', 'ប្រុស', '男', 'nam', 'laki-laki', 'l', 'pria', 'ذكر', 'homme', 'h', 'masculin'],
    other: ['x', 'o'],
    unknown: ['?', 'u', '-'],
  },
  paper: {
    held: ['has it', 'with her', 'with him', 'yes', 'มี', 'ရှိ', 'មាន', '有', 'có', 'ada', 'نعم', 'oui'],
    confiscated: ['taken', 'seized', 'ถูกยึด', 'သိမ်း', 'ត្រូវដកហូត', '被扣', 'bị giữ', 'disita', 'مصادر', 'confisqué'],
    lost: ['หาย', 'ပျောက်', 'បាត់', '遗失', 'mất', 'hilang', 'مفقود', 'perdu'],
    expired: ['หมดอายุ', 'သက်တမ်းကုန်', 'ផុតកំណត់', '过期', 'hết hạn', 'kedaluwarsa', 'منتهي', 'périmé'],
    none: ['no', 'none', 'ไม่มี', 'မရှိ', 'គ្មាន', '没有', '无', 'không', 'tidak ada', 'لا', 'non'],
  },
  agreed: {
    granted: ['yes', 'y', 'ได้', 'ใช่', 'ဟုတ်', 'បាទ', 'ចាស', '是', '同意', 'có', 'ya', 'نعم', 'oui'],
    refused: ['no', 'n', 'ไม่', 'မဟုတ်', 'ទេ', '否', '不同意', 'không', 'tidak', 'لا', 'non'],
    not_asked: ['not asked', '?', '-', 'ยังไม่ถาม', '未问'],
  },
} as const satisfies Partial<Record<Column, Readonly<Record<string, readonly string[]>>>>; // prettier-ignore
