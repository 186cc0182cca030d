/**
 * Pieces from which the scenario makes up names, in the script in which people of a nationality write them.
 *
 * Common pieces, put together by chance: whoever bears such a name in truth is not meant. Written for this project;
 * no corpus was used. A piece is `native|Latin`, or one spelling where both are the same or no Latin one is made up.
 * `men` and `women` are the forms that a name takes: names of lists, in order; a word after `=` stands for itself, and `_` is a blank inside a piece.
 */
export interface NameTable {
  /** ISO 15924 of the native spelling. */
  script: string;
  /** ISO 639-1, the mother tongue first. */
  languages: readonly string[];
  /** What stands between the pieces of the native spelling. */
  between: '' | ' ';
  men: readonly string[];
  women: readonly string[];
  lists: Readonly<Record<string, string>>;
}

const english = ['given family'];

// prettier-ignore
export const nameTables: Readonly<Record<string, NameTable>> = {
  CN: {
    script: 'Hans', languages: ['zh'], between: '',
    men: ['family man', 'family man man', 'family man man'], women: ['family woman', 'family woman woman'],
    lists: {
      family: '王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 罗 高 郑 梁 谢 宋 唐 许 邓 冯 韩 曹 曾 彭 萧 蔡 潘 田 董 袁 于 余 叶 蒋 杜 苏 魏 程 吕 丁 沈 任 姚 卢 傅 钟 姜 崔 谭 廖 范 汪 陆 金 石 戴 贾 韦 夏 邱 方 侯 邹 熊 孟 秦 白 江 阎 薛 尹 段 雷 黎 史 龙 陶 贺 顾 毛 郝 龚 邵 万 钱 严 覃 武 莫 孔 向 汤',
      man: '伟 强 磊 军 洋 勇 杰 涛 超 明 刚 平 辉 鹏 华 飞 鑫 波 斌 宇 浩 凯 健 俊 帆 帅 旭 宁 龙 林 阳 建 志 文 国 海 永 家 子 嘉 泽 天 晓 庆 振 荣 德 光 胜 成 立 兴 金 东 春 新 景 少 小 世 思 云 昌 祥 福 学 良 松 柏 峰 岩 亮 毅 锋 坤 博 瑞 晨 轩 翔 豪 彬 枫 淼 炎 栋 楠 航 诚 恒 远 睿 哲 昊 森 奇 勋 耀 钧',
      woman: '芳 娜 敏 静 丽 艳 娟 霞 燕 玲 婷 雪 琳 慧 莹 倩 梅 红 洁 云 萍 蕾 欣 怡 佳 雨 思 梦 晓 秀 英 兰 凤 珍 琴 瑶 颖 璐 薇 悦',
    },
  },
  TW: {
    script: 'Hant', languages: ['zh'], between: '', men: ['family man man'], women: ['family woman woman'],
    lists: {
      family: '陳 林 黃 張 李 王 吳 劉 蔡 楊 許 鄭 謝 郭 洪 邱 曾 廖 賴 徐 周 葉 蘇 莊',
      man: '家 豪 志 明 俊 傑 建 宏 冠 宇 承 翰 柏 文 雄 偉 銘 聖 哲 瑋 彥 霖',
      woman: '淑 芬 雅 婷 怡 君 美 玲 惠 雯 佩 珊',
    },
  },
  VN: {
    script: 'Latn', languages: ['vi'], between: ' ',
    men: ['family manMiddle man'], women: ['family womanMiddle woman'],
    lists: {
      family: 'Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Mai Lương Tạ Cao Châu Quách Thạch Lâm',
      manMiddle: 'Văn Văn Đức Minh Quốc Hữu Công Ngọc Thanh Xuân Đình Trọng Tuấn Gia Bá Thế',
      man: 'Hùng Dũng Cường Tuấn Nam Sơn Hải Long Phong Thắng Tùng Đạt Khánh Quân Huy Hiếu Trung Kiên Toàn Thành Lộc Phúc Tài Nghĩa Bảo Vinh Hậu Tiến Tú Đông Khoa Chiến Quyết Lâm Hưng Phước',
      womanMiddle: 'Thị Thị Ngọc Thu Kim Bích Mỹ Thanh', woman: 'Lan Hương Hoa Mai Linh Trang Thảo Ngân Hằng Nhung Yến Phượng Thủy Loan Tuyết Huệ Quỳnh Diễm Oanh Vân',
    },
  },
  IN: {
    script: 'Deva', languages: ['hi', 'en'], between: ' ', men: ['man family'], women: ['woman family'],
    lists: {
      family: 'शर्मा|Sharma वर्मा|Verma सिंह|Singh कुमार|Kumar यादव|Yadav गुप्ता|Gupta पटेल|Patel मिश्रा|Mishra तिवारी|Tiwari चौहान|Chauhan राजपूत|Rajput जोशी|Joshi पांडे|Pandey राठौर|Rathore सैनी|Saini चौधरी|Chaudhary मेहता|Mehta नायर|Nair रेड्डी|Reddy पिल्लई|Pillai देसाई|Desai कुलकर्णी|Kulkarni सोलंकी|Solanki मौर्य|Maurya',
      man: 'राहुल|Rahul अमित|Amit विजय|Vijay संजय|Sanjay राजेश|Rajesh सुरेश|Suresh मनोज|Manoj दीपक|Deepak अजय|Ajay रवि|Ravi अनिल|Anil विकास|Vikas आकाश|Akash रोहित|Rohit मोहन|Mohan गणेश|Ganesh नितिन|Nitin प्रवीण|Praveen हरीश|Harish अर्जुन|Arjun किरण|Kiran सचिन|Sachin निखिल|Nikhil गौरव|Gaurav पंकज|Pankaj विशाल|Vishal करण|Karan महेश|Mahesh दिनेश|Dinesh योगेश|Yogesh',
      woman: 'प्रिया|Priya अंजलि|Anjali नेहा|Neha पूजा|Pooja सुनीता|Sunita कविता|Kavita रेखा|Rekha मीना|Meena दीपा|Deepa लक्ष्मी|Lakshmi',
    },
  },
  ET: {
    script: 'Ethi', languages: ['am', 'en'], between: ' ', men: ['man man', 'man man man'], women: ['woman man', 'woman man man'],
    lists: {
      man: 'አበበ|Abebe ከበደ|Kebede ታደሰ|Tadesse ተስፋዬ|Tesfaye ሀይሉ|Hailu ግርማ|Girma መኮንን|Mekonnen በቀለ|Bekele ዳዊት|Dawit ዮሐንስ|Yohannes ሰለሞን|Solomon ሙሉጌታ|Mulugeta ብርሃኑ|Birhanu ወርቁ|Worku አለሙ|Alemu ደሳለኝ|Desalegn ፍቃዱ|Fikadu ጌታቸው|Getachew ለማ|Lemma ተክሌ|Tekle አሰፋ|Assefa ይልማ|Yilma ናትናኤል|Natnael ሳሙኤል|Samuel ኤልያስ|Elias ቢንያም|Biniam ሀብታሙ|Habtamu እንዳለ|Endale ምትኩ|Mitiku ዘለቀ|Zeleke ገብሬ|Gebre ታምራት|Tamirat',
      woman: 'ሄለን|Helen ብርቱካን|Birtukan አልማዝ|Almaz ትዕግስት|Tigist ሰላማዊት|Selamawit መሠረት|Meseret ህይወት|Hiwot ራሔል|Rahel ቤተልሔም|Bethlehem ሰናይት|Senait ማርታ|Marta ወይንሸት|Woynshet',
    },
  },
  ID: {
    script: 'Latn', languages: ['id'], between: ' ', men: ['man family', 'man man family'], women: ['woman family', 'woman woman family'],
    lists: {
      family: 'Saputra Wijaya Pratama Santoso Setiawan Hidayat Kurniawan Nugroho Siregar Nasution Simanjuntak Harahap Lubis Sihombing Gunawan Susanto Wibowo Permana Maulana Ramadhan Firmansyah Suryadi Hartono Pangaribuan',
      man: 'Budi Agus Andi Dedi Eko Fajar Rizky Yusuf Iwan Joko Rudi Hendra Bayu Dimas Arif Ilham Taufik Wahyu Rahmat Irfan Galih Aditya Slamet Yoga',
      woman: 'Siti Dewi Sri Rina Putri Ayu Nur Wulan Ratna Fitri Indah Lestari Yuni Maya Intan Rini',
    },
  },
  PH: {
    script: 'Latn', languages: ['tl', 'en'], between: ' ', men: ['man family family'], women: ['woman family family'],
    lists: {
      family: 'Santos Reyes Cruz Bautista Garcia Mendoza Torres Flores Ramos Villanueva Aquino Castillo Domingo Navarro Salazar Mercado Pascual Dimaculangan Magbanua Manalo Dela_Rosa Macaraeg Batungbakal Pangilinan',
      man: 'Jose Mark Angelo Christian Rodel Jericho Ramon Paolo Nestor Arnel Dennis Joel Reynaldo Gilbert Jomar Rommel',
      woman: 'Maria Angelica Jennifer Rosalie Marites Lovely Cherry Grace Analyn Rowena Jocelyn Mylene Princess Kristine Liezl Divina',
    },
  },
  PK: {
    script: 'Arab', languages: ['ur'], between: ' ', men: ['man family'], women: ['woman family'],
    lists: {
      family: 'خان|Khan احمد|Ahmed حسین|Hussain ملک|Malik بٹ|Butt چوہدری|Chaudhry قریشی|Qureshi شیخ|Sheikh راجپوت|Rajput اعوان|Awan بھٹی|Bhatti عباسی|Abbasi مغل|Mughal',
      man: 'محمد|Muhammad علی|Ali عمران|Imran بلال|Bilal عثمان|Usman حمزہ|Hamza فیصل|Faisal کامران|Kamran شاہد|Shahid وقاص|Waqas زبیر|Zubair عدنان|Adnan طارق|Tariq نعیم|Naeem',
      woman: 'عائشہ|Ayesha فاطمہ|Fatima ثنا|Sana مریم|Maryam',
    },
  },
  MY: {
    script: 'Latn', languages: ['ms', 'en'], between: ' ', men: ['malay =bin malayFather', 'chinese chineseGiven', 'tamil =a/l tamil'], women: ['malayWoman =binti malayFather', 'chinese chineseWoman'],
    lists: {
      malay: 'Ahmad Hafiz Faizal Azlan Syafiq Amirul Khairul Zulkifli Hakim Farid', malayFather: 'Ismail Rahman Osman Yusof Hassan Abdullah Salleh Kamaruddin Mahmud', malayWoman: 'Nurul Aisyah Farah Siti_Hajar',
      chinese: 'Tan Lim Lee Wong Ng Chong Cheah Ong Yap Teoh', chineseGiven: 'Wei-Ming Kok-Leong Chee-Keong Jun-Hao Boon-Hock Zi-Xuan Kah-Wai Yong-Sheng', chineseWoman: 'Mei-Ling Siew-Fong Hui-Min Xin-Yi', tamil: 'Murugan Ganesan Kumaran Saravanan Rajendran Subramaniam',
    },
  },
  KE: {
    script: 'Latn', languages: ['sw', 'en'], between: ' ', men: ['man family', 'man family family'], women: ['woman family'],
    lists: {
      family: 'Mwangi Otieno Kamau Odhiambo Kiprop Wanjala Njoroge Mutua Ochieng Kariuki Cheruiyot Barasa Kimani Omondi Karanja Musyoka Maina Rotich',
      man: 'Brian Kevin Dennis Samuel Peter Collins Victor Eric Felix Moses Evans Duncan', woman: 'Faith Mercy Winnie Caroline Esther Joyce Sharon Purity Lilian Beatrice',
    },
  },
  ZA: { script: 'Latn', languages: ['en', 'zu'], between: ' ', men: english, women: ['woman family'], lists: { family: 'Dlamini Nkosi Khumalo Ndlovu Botha Naidoo Mokoena Zulu Molefe Pretorius Mthembu Sithole', given: 'Sipho Thabo Bongani Kagiso Lwazi Johan Ruan Themba Mandla Sizwe', woman: 'Nomsa Lerato Zanele Palesa Thandeka Anika' } },
  NP: { script: 'Deva', languages: ['ne'], between: ' ', men: english, women: ['woman family'], lists: { family: 'थापा|Thapa गुरुङ|Gurung तामाङ|Tamang श्रेष्ठ|Shrestha राई|Rai मगर|Magar अधिकारी|Adhikari कार्की|Karki', given: 'बिशाल|Bishal सुमन|Suman प्रकाश|Prakash रमेश|Ramesh सन्तोष|Santosh कृष्ण|Krishna दिपेन्द्र|Dipendra', woman: 'सरिता|Sarita गीता|Gita माया|Maya' } },
  UG: { script: 'Latn', languages: ['en', 'lg'], between: ' ', men: english, women: ['woman family'], lists: { family: 'Okello Mugisha Ssempala Kato Nakato Byaruhanga Tumusiime Akello Lubega', given: 'Ronald Ivan Joseph Isaac Derrick', woman: 'Brenda Harriet Prossy Sandra Juliet Immaculate' } },
  LK: { script: 'Sinh', languages: ['si', 'en'], between: ' ', men: english, women: english, lists: { family: 'පෙරේරා|Perera සිල්වා|Silva ප්‍රනාන්දු|Fernando ජයසිංහ|Jayasinghe බණ්ඩාර|Bandara', given: 'නිමල්|Nimal සුනිල්|Sunil කසුන්|Kasun චමින්ද|Chaminda රුවන්|Ruwan' } },
  UZ: { script: 'Cyrl', languages: ['uz', 'ru'], between: ' ', men: ['given family'], women: ['woman familyWoman'], lists: { family: 'Каримов|Karimov Юсупов|Yusupov Рахимов|Rakhimov Тошматов|Toshmatov Исмоилов|Ismoilov', familyWoman: 'Каримова|Karimova Юсупова|Yusupova Рахимова|Rakhimova', given: 'Жасур|Jasur Бобур|Bobur Шерзод|Sherzod Дилшод|Dilshod Азиз|Aziz', woman: 'Нигора|Nigora Малика|Malika' } },
  NG: { script: 'Latn', languages: ['en', 'ig'], between: ' ', men: english, women: ['woman family'], lists: { family: 'Okafor Adeyemi Eze Balogun Nwosu Ibrahim Okonkwo', given: 'Chinedu Emeka Tunde Yusuf', woman: 'Ngozi Chioma Funke Blessing Amaka' } },
  GH: { script: 'Latn', languages: ['en', 'ak'], between: ' ', men: english, women: ['woman family'], lists: { family: 'Mensah Owusu Boateng Asante Appiah', given: 'Kwame Kofi Yaw Kojo', woman: 'Akosua Abena Efua' } },
  BD: { script: 'Beng', languages: ['bn'], between: ' ', men: english, women: english, lists: { family: 'হোসেন|Hossain ইসলাম|Islam রহমান|Rahman মিয়া|Mia সরকার|Sarkar', given: 'করিম|Karim সোহেল|Sohel রফিক|Rafiq জামাল|Jamal রাসেল|Rasel' } },
  CM: { script: 'Latn', languages: ['fr', 'en'], between: ' ', men: english, women: ['woman family'], lists: { family: 'Mbarga Fotso Ngono Tchoua Nkeng Eyenga', given: 'Hervé Serge Thierry Aurélien', woman: 'Clémence Solange Édith' } },
  NA: { script: 'Latn', languages: ['en', 'af'], between: ' ', men: english, women: ['woman family'], lists: { family: 'Shikongo Nangolo Haufiku Iipumbu', given: 'Petrus Tangeni Matheus', woman: 'Ndapewa Selma Hilma' } },
  RW: { script: 'Latn', languages: ['rw', 'en'], between: ' ', men: english, women: english, lists: { family: 'Habimana Niyonzima Uwimana Mugabo', given: 'Eric Claude Olivier Patrick' } },
  TN: { script: 'Arab', languages: ['ar', 'fr'], between: ' ', men: english, women: english, lists: { family: 'الطرابلسي|Trabelsi بن_علي|Ben_Ali الجبالي|Jebali', given: 'أيمن|Aymen وليد|Walid سامي|Sami' } },
  DZ: { script: 'Arab', languages: ['ar', 'fr'], between: ' ', men: english, women: english, lists: { family: 'بوزيد|Bouzid حمادي|Hamadi', given: 'ياسين|Yacine كريم|Karim' } },
  CZ: { script: 'Latn', languages: ['cs'], between: ' ', men: english, women: ['woman familyWoman'], lists: { family: 'Dvořák Řehoř Šimek', familyWoman: 'Dvořáková Řehořová Šimková', given: 'Jiří Tomáš Ondřej', woman: 'Žaneta Tereza' } },
  RO: { script: 'Latn', languages: ['ro'], between: ' ', men: english, women: english, lists: { family: 'Șerban Țăranu', given: 'Ștefan Răzvan' } },
  LA: { script: 'Laoo', languages: ['lo'], between: ' ', men: english, women: english, lists: { family: 'ວົງສາ|Vongsa ພົມມະຈັນ|Phommachanh', given: 'ບຸນມີ|Bounmy ນາງແກ້ວ|Nangkeo' } },
  SG: { script: 'Latn', languages: ['en', 'zh'], between: ' ', men: english, women: english, lists: { family: 'Goh Chua Koh', given: 'Wei-Jie Jun-Kai' } },
  // People without a nationality: Rohingya names as they are written in Burmese and in Latin script.
  stateless: { script: 'Mymr', languages: ['my'], between: ' ', men: english, women: english, lists: { family: 'အလမ်|Alam ဟူစိန်|Husein အာမက်|Amet ရှားဖီ|Shafi', given: 'မိုဟာမက်|Mohamed နူရူလ်|Nurul အဗ္ဒူ|Abdu ရှောဖီ|Shofi' } },
};
