/**
 * Pieces to build a crowd of invented people from, `native:Latin`: many of them run through the names of the other files
 * here too, so that the search has real look-alikes to choose among. `first` and `second` make a given name, `family`
 * the family name (`_` is a space); `apart` says whether the script puts a space between given name and family name.
 */
export const crowds: Readonly<
  Record<string, { first: string; second: string; family: string; apart: boolean; familyFirst: boolean }>
> = {
  thai: {
    first:
      'สม:Som วิ:Wi สุ:Su ณัฐ:Nat กิตติ:Kitti ธน:Thana ศิริ:Siri ปิย:Piya จิรา:Jira รัตนา:Rattana อนุ:Anu วีระ:Weera ชล:Chon พิมพ์:Pim บุญ:Boon ประ:Pra กนก:Kanok อภิ:Api ธีร:Theera เบญจ:Benja วร:Wora กัญญา:Kanya ทวี:Thawee ชาญ:Chan',
    second:
      'ชาย:chai ชัย:chai พร:porn พล:pon พงษ์:pong ศักดิ์:sak รัตน์:rat วรรณ:wan เดช:det วัฒน์:wat นุช:nuch กร:korn ชาติ:chart มาศ:mas ลักษณ์:lak นาถ:nat วิทย์:wit ภรณ์:porn สิทธิ์:sit เลิศ:lert หญิง:ying กาญจน์:karn',
    family:
      'ใจดี:Jaidee ศรีสุข:Srisuk วงศ์สวัสดิ์:Wongsawat แก้วมณี:Kaewmanee ทองดี:Thongdee บุญมี:Boonmee สายทอง:Saithong จันทร์แก้ว:Chankaew คำแสน:Khamsaen มีสุข:Meesuk แสงอรุณ:Saengarun สุวรรณ:Suwan นาคทอง:Nakthong ภักดี:Pakdee เรืองศรี:Ruangsri กองแก้ว:Kongkaew ปัญญา:Panya แสนสุข:Saensuk โพธิ์ทอง:Phothong นิลวงศ์:Nilwong ทับทิม:Tubtim ใจงาม:Jaingam ขันทอง:Khanthong จำปา:Jampa รักษา:Raksa สมบูรณ์:Somboon ไชยวงศ์:Chaiwong สีดา:Seeda บัวแก้ว:Buakaew สอนดี:Sondee พรหมมา:Promma บุญเลิศ:Boonlert คำดี:Khamdee ทองคำ:Thongkham วงศ์ทอง:Wongthong',
    apart: true,
    familyFirst: false,
  },
  burmese: {
    first:
      'အောင်:Aung_ ကျော်:Kyaw_ မင်း:Min_ ဇော်:Zaw_ ဝင်း:Win_ ထွန်း:Htun_ တင်:Tin_ ခင်:Khin_ သန်း:Than_ မျိုး:Myo_ စိုး:Soe_ နေ:Nay_ ရဲ:Ye_ ဟိန်း:Hein_ သူ:Thu_ ဖြူ:Phyu_ အေး:Aye_ စု:Su_ နှင်း:Hnin_ ဇင်:Zin_ ဖြိုး:Phyo_ ကောင်း:Kaung_ ပြည့်:Pyae_ သက်:Thet_',
    second:
      'အောင်:Aung ကျော်:Kyaw မင်း:Min ဇော်:Zaw ဝင်း:Win ထွန်း:Htun လင်း:Lin မိုး:Moe နိုင်:Naing လွင်:Lwin မြင့်:Myint ဇာ:Zar မာ:Mar ဆန်း:San မောင်:Maung မြတ်:Myat ထက်:Htet စွာ:Swar ချမ်း:Chan နွယ်:Nwe သီတာ:Thidar',
    family:
      'အောင်:Aung ဦး:Oo စိုး:Soe ထွန်း:Htun လင်း:Lin မိုး:Moe ဇော်:Zaw ဝင်း:Win ထက်:Htet အေး:Aye သူ:Thu လတ်:Latt မြင့်:Myint နိုင်:Naing ခိုင်:Khaing လှိုင်:Hlaing ဖြူ:Phyu ကြီး:Kyi ဝေ:Wai နွယ်:Nwe သန့်:Thant လွင်:Lwin ဟန်:Han ထွေး:Htwe',
    apart: false,
    familyFirst: false,
  },
  khmer: {
    first:
      'សុ:So ស្រី:Srey វណ្ណ:Vann ចន្ទ:Chan រត្ន:Rath ពិ:Pi បុប្ផ:Boph សម្ប:Samb ដារ៉ា:Dara មុន្នី:Mony រស្មី:Rasmey ម៉ាលី:Maly វិ:Vi គឹម:Kim លី:Ly សារ:Sar ធី:Thi កុ:Ko នារី:Neary សំ:Sam',
    second:
      'ភា:phea ផល:phal ខា:kha ណា:na ពៅ:pov សិដ្ឋ:seth វី:vy តា:ta រ៉ា:ra ធា:thea សាល:sal សល:sal លីន:lin មុំ:mom នី:ny រិទ្ធ:rith នាង:neang ជាតិ:cheat ហេង:heng រឿន:roeun',
    family:
      'សុខ:Sok ចាន់:Chan ហេង:Heng លី:Ly កែវ:Keo ឈឹម:Chhim ម៉ៅ:Mao ប៊ុន:Bun គឹម:Kim សៅ:Sao នួន:Nuon ទេព:Tep អ៊ុក:Ouk ស៊ិន:Sin ឃុន:Khun ផាន់:Phan រស់:Ros យឹម:Yim តាំង:Tang វ៉ន:Von ឡុង:Long សេង:Seng ណុប:Nop ជា:Chea ប៉ែន:Pen កង:Kang ម៉ក់:Mak សាន:San ហុង:Hong សំ:Sam អ៊ូ:Ou ឆាយ:Chhay លាង:Leang ទូច:Touch',
    apart: true,
    familyFirst: true,
  },
  chinese: {
    first:
      '小:xiao 志:zhi 秀:xiu 伟:wei 丽:li 家:jia 美:mei 建:jian 雪:xue 永:yong 海:hai 文:wen 晓:xiao 玉:yu 国:guo 婷:ting 俊:jun 春:chun 德:de 佳:jia 金:jin 立:li 嘉:jia 冬:dong 思:si 振:zhen 淑:shu 雨:yu 浩:hao 慧:hui 明:ming 静:jing 子:zi',
    second:
      '明:ming 强:qiang 英:ying 国:guo 华:hua 辉:hui 玲:ling 军:jun 梅:mei 福:fu 燕:yan 斌:bin 东:dong 兰:lan 栋:dong 杰:jie 花:hua 民:min 怡:yi 祖:zu 凤:feng 新:xin 君:jun 文:wen 豪:hao 远:yuan 芬:fen 龙:long 琪:qi 欣:xin 然:ran 敏:min 乐:le 程:cheng 伟:wei 琳:lin',
    family:
      '王:Wang 陈:Chen 李:Li 张:Zhang 刘:Liu 黄:Huang 林:Lin 吴:Wu 周:Zhou 赵:Zhao 徐:Xu 孙:Sun 马:Ma 朱:Zhu 胡:Hu 郭:Guo 何:He 高:Gao 罗:Luo 郑:Zheng 梁:Liang 谢:Xie 宋:Song 唐:Tang 许:Xu 邓:Deng 韩:Han 冯:Feng 曹:Cao 彭:Peng 曾:Zeng 肖:Xiao 田:Tian 董:Dong 潘:Pan 蔡:Cai 余:Yu 杜:Du 戴:Dai 夏:Xia 叶:Ye',
    apart: false,
    familyFirst: true,
  },
  amharic: {
    first:
      'አበበ:Abebe ትዕግስት:Tigist ዮሐንስ:Yohannes ሰላማዊት:Selamawit ተክለ:Tekle ሄኖክ:Henok ብርሃኑ:Birhanu ማርታ:Marta ዳዊት:Dawit ሀና:Hana ሙሉጌታ:Mulugeta ራሔል:Rahel ጌታቸው:Getachew ኤልያስ:Elias አስቴር:Aster ገነት:Genet ሳሙኤል:Samuel ምሕረት:Mihret ሰሎሞን:Solomon ክብሮም:Kibrom ናሆም:Nahom ፀሐይ:Tsehay ደረጀ:Dereje ሶፊያ:Sofia ያሬድ:Yared ሕይወት:Hiwot ሚካኤል:Mikael መሠረት:Meseret',
    second: '',
    family:
      'ተስፋዬ:Tesfaye በቀለ:Bekele ገብረማርያም:Gebremariam ኃይሉ:Hailu መኮንን:Mekonnen ዓለሙ:Alemu ከበደ:Kebede ጸጋዬ:Tsegaye ግርማ:Girma አሰፋ:Assefa ደምሴ:Demissie ወንድሙ:Wondimu ታደሰ:Tadesse ኪዳኔ:Kidane ሙላቱ:Mulatu ካሳ:Kassa ሽፈራው:Shiferaw ንጉሤ:Nigussie መንግስቱ:Mengistu ወርቁ:Worku ደስታ:Desta አየለ:Ayele ሐጎስ:Hagos ጥላሁን:Tilahun አድማሱ:Admasu ለማ:Lemma ከማል:Kemal ዲባባ:Dibaba ይልማ:Yilma ፈለቀ:Feleke ገብረ:Gebre ወልዴ:Wolde ሀብተ:Habte ተፈራ:Tefera በላይ:Belay',
    apart: true,
    familyFirst: false,
  },
  arabic: {
    first:
      'محمد:Mohammed أحمد:Ahmed فاطمة:Fatima يوسف:Yusuf صالح:Saleh خديجة:Khadija حسين:Hussein مريم:Maryam عمر:Omar زينب:Zainab خالد:Khaled سلمى:Salma طارق:Tariq ليلى:Layla أمينة:Amina هدى:Huda رشيد:Rashid جمال:Jamal بلال:Bilal كريم:Karim فيصل:Faisal سارة:Sara وليد:Walid حمزة:Hamza علي:Ali حسن:Hassan محمود:Mahmoud إبراهيم:Ibrahim',
    second: '',
    family:
      'أحمد:Ahmed الزهراني:Al-Zahrani إبراهيم:Ibrahim صالح:Saleh منصور:Mansour الموسوي:Al-Mousawi خليل:Khalil الحسن:Al-Hassan قاسم:Qasim عثمان:Othman بكري:Bakri جابر:Jaber شريف:Sharif حداد:Haddad عيسى:Issa سليمان:Suleiman مصطفى:Mustafa ياسين:Yassin حسن:Hassan ناصر:Nasser محمود:Mahmoud غانم:Ghanem شاهين:Shaheen بشير:Bashir فرج:Faraj رضوان:Radwan هاشم:Hashem آدم:Adam داود:Dawood كريم:Karim حسين:Hussein رشيد:Rashid جعفر:Jaafar نصار:Nassar سالم:Salem',
    apart: true,
    familyFirst: false,
  },
  devanagari: {
    first:
      'रमेश:Ramesh सुनीता:Sunita विक्रम:Vikram प्रिया:Priya अर्जुन:Arjun लक्ष्मी:Lakshmi संजय:Sanjay अनिता:Anita मनोज:Manoj पूजा:Pooja हरि:Hari सीता:Sita दीपक:Deepak कविता:Kavita ज्योति:Jyoti गणेश:Ganesh मीना:Meena अमित:Amit नरेश:Naresh सुरेश:Suresh महेश:Mahesh रवि:Ravi गीता:Geeta रेखा:Rekha प्रकाश:Prakash मोहन:Mohan योगेश:Yogesh दिनेश:Dinesh',
    second: '',
    family:
      'कुमार:Kumar शर्मा:Sharma सिंह:Singh पटेल:Patel यादव:Yadav देवी:Devi गुप्ता:Gupta चौधरी:Chaudhary तिवारी:Tiwari मिश्रा:Mishra थापा:Thapa श्रेष्ठ:Shrestha अग्रवाल:Agarwal जोशी:Joshi प्रसाद:Prasad वर्मा:Verma पाटील:Patil खडका:Khadka गुरुङ:Gurung चौहान:Chauhan राई:Rai पांडेय:Pandey शंकर:Shankar तामाङ:Tamang जाधव:Jadhav ठाकुर:Thakur मेहता:Mehta रावत:Rawat कपूर:Kapoor घोष:Ghosh लाल:Lal मौर्य:Maurya',
    apart: true,
    familyFirst: false,
  },
  vietnamese: {
    first:
      'Thị_:Thi_ Văn_:Van_ Quang_:Quang_ Ngọc_:Ngoc_ Thanh_:Thanh_ Minh_:Minh_ Thùy_:Thuy_ Xuân_:Xuan_ Quốc_:Quoc_ Hải_:Hai_',
    second:
      'Hằng:Hang Đức:Duc Vinh:Vinh Ánh:Anh Tùng:Tung Khải:Khai Dương:Duong Trường:Truong Linh:Linh Bảo:Bao Phượng:Phuong Yến:Yen Hân:Han Nghĩa:Nghia Khôi:Khoi Trâm:Tram Hương:Huong Tâm:Tam',
    family:
      'Nguyễn:Nguyen Trần:Tran Lê:Le Phạm:Pham Huỳnh:Huynh Vũ:Vu Đặng:Dang Bùi:Bui Đỗ:Do Hồ:Ho Ngô:Ngo Dương:Duong Lý:Ly Phan:Phan Trịnh:Trinh Mai:Mai',
    apart: true,
    familyFirst: true,
  },
};
