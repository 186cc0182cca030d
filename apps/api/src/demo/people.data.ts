/** A piece of a name as it is written, and in Latin letters where those are others. */
export type Piece = readonly [written: string, latin?: string];

/**
 * What the demo's people are called: pieces that are common where they come from, put together at random. None of them is
 * anybody. `family` comes second, or first where it is said so.
 */
export const names: Readonly<
  Record<
    string,
    {
      language: string;
      familyFirst?: true;
      between?: '';
      male: readonly Piece[];
      female: readonly Piece[];
      family: readonly Piece[];
    }
  >
> = {
  ET: {
    language: 'am',
    male: [
      ['ተስፋዬ', 'Tesfaye'],
      ['አበበ', 'Abebe'],
      ['ሙሉጌታ', 'Mulugeta'],
      ['ዮናስ', 'Yonas'],
      ['ሄኖክ', 'Henok'],
      ['ብሩክ', 'Biruk'],
      ['ዳዊት', 'Dawit'],
      ['ኤልያስ', 'Elias'],
      ['ካሳሁን', 'Kassahun'],
    ],
    female: [
      ['ሰላም', 'Selam'],
      ['ማርታ', 'Marta'],
      ['ሕይወት', 'Hiwot'],
    ],
    family: [
      ['ገብረማርያም', 'Gebremariam'],
      ['በቀለ', 'Bekele'],
      ['አለማየሁ', 'Alemayehu'],
      ['ታደሰ', 'Tadesse'],
      ['ግርማ', 'Girma'],
      ['ወልዴ', 'Wolde'],
      ['መኮንን', 'Mekonnen'],
      ['ደምሴ', 'Demissie'],
      ['አሰፋ', 'Assefa'],
      ['ንጉሴ', 'Niguse'],
    ],
  },
  CN: {
    language: 'zh',
    familyFirst: true,
    between: '',
    male: [['建国'], ['海涛'], ['小龙'], ['志强'], ['文斌'], ['俊杰'], ['大伟'], ['国栋'], ['晓明']],
    female: [['丽华'], ['秀英'], ['雪梅']],
    family: [['李'], ['王'], ['张'], ['陈'], ['刘'], ['赵'], ['黄'], ['周'], ['吴'], ['林']],
  },
  KE: {
    language: 'sw',
    male: [['Brian'], ['Kevin'], ['Dennis'], ['Samuel'], ['Joseph']],
    female: [['Faith'], ['Mercy']],
    family: [['Otieno Ouma'], ['Mwangi Kamau'], ['Wanjiru Njeri'], ['Kiprop'], ['Achieng'], ['Mutua'], ['Barasa']],
  },
  VN: {
    language: 'vi',
    familyFirst: true,
    male: [['Văn Hùng'], ['Minh Tuấn'], ['Quốc Bảo'], ['Thanh Sơn'], ['Hoàng Nam']],
    female: [['Thị Lan'], ['Thu Trang']],
    family: [['Nguyễn'], ['Trần'], ['Lê'], ['Phạm'], ['Võ'], ['Đặng']],
  },
  IN: {
    language: 'hi',
    male: [
      ['राजेश', 'Rajesh'],
      ['अमित', 'Amit'],
      ['विकास', 'Vikas'],
    ],
    female: [['पूजा', 'Pooja']],
    family: [
      ['कुमार', 'Kumar'],
      ['शर्मा', 'Sharma'],
      ['यादव', 'Yadav'],
      ['सिंह', 'Singh'],
    ],
  },
  ID: {
    language: 'id',
    male: [['Budi'], ['Agus'], ['Rizky']],
    female: [['Siti']],
    family: [['Santoso'], ['Wijaya'], ['Hidayat'], ['Nurhaliza']],
  },
  PH: {
    language: 'tl',
    male: [['Jose'], ['Mark'], ['Ramon']],
    female: [['Maricel']],
    family: [['Dela Cruz'], ['Santos'], ['Bautista'], ['Villanueva']],
  },
};
