/** Invented people of the demo: names in the scripts they are written in, none of them anybody's. */
export const invented: readonly {
  country: string;
  language: string;
  names: readonly (readonly [string, string?])[];
}[] = [
  {
    country: 'ET',
    language: 'am',
    names: [
      ['ተስፋዬ ገብረማርያም', 'Tesfaye Gebremariam'],
      ['አበበ በቀለ', 'Abebe Bekele'],
      ['ሙሉጌታ አለማየሁ', 'Mulugeta Alemayehu'],
      ['ሰላም ተክሌ', 'Selam Tekle'],
      ['ዮናስ ታደሰ', 'Yonas Tadesse'],
      ['ሄኖክ ግርማ', 'Henok Girma'],
      ['ብሩክ ወልዴ', 'Biruk Wolde'],
      ['ማርታ ኃይሉ', 'Marta Hailu'],
      ['ዳዊት መኮንን', 'Dawit Mekonnen'],
      ['ኤልያስ ደምሴ', 'Elias Demissie'],
      ['ፍቅሩ አሰፋ', 'Fikru Assefa'],
      ['ካሳሁን ንጉሴ', 'Kassahun Niguse'],
    ],
  },
  {
    country: 'CN',
    language: 'zh',
    names: [
      ['李建国'],
      ['王海涛'],
      ['张小龙'],
      ['陈志强'],
      ['刘文斌'],
      ['赵俊杰'],
      ['黄丽华'],
      ['周永康'],
      ['吴大伟'],
      ['林国栋'],
      ['何晓明'],
    ],
  },
  {
    country: 'KE',
    language: 'sw',
    names: [
      ['Brian Otieno Ouma'],
      ['Kevin Mwangi Kamau'],
      ['Faith Wanjiru Njeri'],
      ['Dennis Kiprop'],
      ['Mercy Achieng'],
      ['Samuel Mutua'],
      ['Joseph Barasa'],
    ],
  },
  {
    country: 'VN',
    language: 'vi',
    names: [
      ['Nguyễn Văn Hùng'],
      ['Trần Thị Lan'],
      ['Lê Minh Tuấn'],
      ['Phạm Quốc Bảo'],
      ['Võ Thanh Sơn'],
      ['Đặng Hoàng Nam'],
    ],
  },
];

export const testimonies: readonly string[] = [
  'They took our passports on the first night. Whoever missed the target had to stand until morning.',
  'I was told it was a job in customer service. The second company said that I had been sold and owed them for it.',
  'Two men with batons walked between the tables. We were not allowed to leave the floor.',
];
