/**
 * Invented people, one a line: the name as written at home, then as Latin papers may spell it. Written by hand for
 * these tests from common given and family names; any likeness to a real person is chance.
 */
export const thai = `
สมชาย ใจดี|Somchai Jaidee|Somchay Chaidi
กนกวรรณ ศรีสุข|Kanokwan Srisuk|Kanokwan Sisuk
ณัฐพล วงศ์สวัสดิ์|Nattapol Wongsawat|Natthaphon Wongsawad
ปิยะนุช แก้วมณี|Piyanuch Kaewmanee|Piyanut Kaeomani
วิชัย พรหมมา|Wichai Promma|Vichai Phromma
สุภาพร ทองดี|Supaporn Thongdee|Suphaphon Thongdi
ธนากร บุญมี|Thanakorn Boonmee|Tanakon Bunmi
อรทัย สายทอง|Orathai Saithong|Oratai Saytong
ประเสริฐ จันทร์แก้ว|Prasert Chankaew|Prasoet Jankaew
จิราพร คำแสน|Jiraporn Khamsaen|Chiraphon Kamsan
ศักดิ์ชัย มีสุข|Sakchai Meesuk|Sakdichai Misuk
นภัสสร อินทรา|Napatsorn Inthara|Naphatson Intara
กิตติพงษ์ แสงอรุณ|Kittipong Saengarun|Kittiphong Sangaroon
รัตนาภรณ์ พูลสวัสดิ์|Rattanaporn Poonsawat|Rattanaphon Phunsawat
อนุชา เพชรรัตน์|Anucha Petcharat|Anucha Phetrat
ชลธิชา ดวงดี|Chonticha Duangdee|Cholthicha Duangdi
วีระพงษ์ สุวรรณ|Weerapong Suwan|Virapong Suwanna
พิมพ์ชนก นาคทอง|Pimchanok Nakthong|Phimchanok Nagtong
บุญเลิศ ศิริวัฒน์|Boonlert Siriwat|Bunloet Siriwatana
มาลี ชื่นบาน|Malee Chuenban|Mali Chuenbarn
ธีรเดช ภักดี|Teeradej Pakdee|Thiradet Phakdi
สิริกาญจน์ เรืองศรี|Sirikarn Ruangsri|Sirikan Rueangsi
ชาญวิทย์ กองแก้ว|Chanwit Kongkaew|Charnvit Kongkeaw
เกศินี ปัญญา|Kesinee Panya|Gesini Punya
ไพโรจน์ ยอดรัก|Pairoj Yodrak|Phairot Yotrak
วาสนา แสนสุข|Wassana Saensuk|Vasana Sansook
อภิชาติ โพธิ์ทอง|Apichat Phothong|Aphichart Potong
ลลิตา วรรณศิริ|Lalita Wannasiri|Lalida Vanasiri
สุรเชษฐ์ นิลวงศ์|Surachet Nilwong|Surachate Ninwong
เบญจมาศ กลิ่นหอม|Benjamas Klinhom|Benchamat Klinhorm
ยุทธนา ทับทิม|Yuttana Tubtim|Yutthana Thapthim
ดารุณี ใจงาม|Darunee Jaingam|Daruni Chaingam
เอกชัย ขันทอง|Ekachai Khanthong|Aekachai Kantong
นิตยา พงษ์พันธ์|Nittaya Pongpan|Nitaya Phongphan
ทวีศักดิ์ จำปา|Thaweesak Jampa|Tawisak Champa
สมหญิง รักษา|Somying Raksa|Somying Ruksa
วรวุฒิ สมบูรณ์|Worawut Somboon|Vorawuth Sombun
กัญญารัตน์ ไชยวงศ์|Kanyarat Chaiwong|Kunyarat Chaiyawong
ปรีชา หาญกล้า|Preecha Hankla|Pricha Harnkla
อัจฉรา สีดา|Atchara Sida|Adchara Seeda
ชูเกียรติ บัวแก้ว|Chukiat Buakaew|Chookiat Buakeo
พัชรินทร์ สอนดี|Patcharin Sondee|Phatcharin Sorndi
มานพ แก่นจันทร์|Manop Kaenchan|Manob Kanjan
สาวิตรี ภูมิใจ|Sawitree Phumjai|Savitri Poomchai
`;

export const lao = `
ສົມສັກ ວົງສາ|Somsack Vongsa|Somsak Wongsa
ບຸນມີ ສີສຸກ|Bounmy Sisouk|Boonmi Sisuk
ຄຳພອນ ແກ້ວວິໄລ|Khamphone Keovilay|Kampon Keovilai
ມະນີວັນ ພົມມະຈັນ|Manivanh Phommachanh|Manivan Pommachan
ວຽງໄຊ ສຸວັນນະ|Viengxay Souvanna|Viengsai Suvanna
ດາວເຮືອງ ໄຊຍະວົງ|Daoheuang Xayavong|Daoheung Sayavong
ທອງໃສ ອິນທະວົງ|Thongsay Inthavong|Tongsai Intavong
ນິດຕະຍາ ແສງດາລາ|Nittaya Sengdara|Nitaya Saengdala
ພູມີ ຈັນທະລາ|Phoumy Chanthala|Pumi Chantala
ສຸລິຍາ ລາດຊະວົງ|Souliya Ratsavong|Suliya Latsavong
ແສງຈັນ ຄຳວົງ|Sengchanh Khamvong|Saengchan Kamvong
ອານຸສອນ ພິມມະສອນ|Anousone Phimmasone|Anuson Pimmason
ວິລະໄຊ ບຸບຜາ|Vilaxay Boupha|Vilasai Bupha
ມາລີ ສີຫາລາດ|Maly Siharath|Mali Sihalat
ຈັນສະໝອນ ທຳມະວົງ|Chansamone Thammavong|Chansamon Tammavong
ກອງແກ້ວ ສີລາ|Kongkeo Sila|Kongkaew Sila
`;

export const burmese = `
အောင်ကျော်မိုး|Aung Kyaw Moe|Aung Kyaw Mo
သူဇာလွင်|Thuzar Lwin|Thu Zar Lwin
မင်းသန့်ဇော်|Min Thant Zaw|Min Than Zaw
ခင်မာဝင်း|Khin Mar Win|Khin Ma Win
နေလင်းထွန်း|Nay Lin Htun|Nay Lin Tun
ဖြူဖြူအေး|Phyu Phyu Aye|Pyu Pyu Aye
ဇော်မင်းထက်|Zaw Min Htet|Zaw Min Htat
စုမြတ်နိုး|Su Myat Noe|Su Myat No
ကျော်စွာဝင်း|Kyaw Swar Win|Kyaw Swa Win
ဆုလှိုင်ဖြူ|Su Hlaing Phyu|Hsu Hlaing Phyu
တင်မောင်လတ်|Tin Maung Latt|Tin Mg Lat
ဝင်းနိုင်ဦး|Win Naing Oo|Win Naing U
မိုးမိုးခိုင်|Moe Moe Khaing|Moe Moe Khine
ရဲရင့်အောင်|Ye Yint Aung|Yair Yint Aung
အေးချမ်းမြေ့|Aye Chan Myae|Aye Chan Myay
သန်းသန်းစိုး|Than Than Soe|Than Than Soe
ဟိန်းထက်ဇော်|Hein Htet Zaw|Hein Htat Zaw
နန်းမြင့်မြင့်|Nan Myint Myint|Nang Myint Myint
ထွန်းထွန်းဝင်း|Htun Htun Win|Tun Tun Win
ကောင်းမြတ်သူ|Kaung Myat Thu|Kaung Myat Thuu
စန္ဒာထွေး|Sandar Htwe|Sanda Htway
ပြည့်ဖြိုးအောင်|Pyae Phyo Aung|Pyay Phyo Aung
ခိုင်ဇင်ဝေ|Khaing Zin Wai|Khine Zin Way
ဇင်မျိုးထွန်း|Zin Myo Tun|Zin Myo Htun
သက်နွယ်စိုး|Thet Nwe Soe|Thet Nwe So
လှလှမြင့်|Hla Hla Myint|Hla Hla Mint
ရန်နိုင်စိုး|Yan Naing Soe|Yan Naing So
အိဖြူဇင်|Ei Phyu Zin|Ei Phyu Zinn
မောင်မောင်ကြီး|Maung Maung Kyi|Maung Maung Gyi
နီလာစန်း|Nilar San|Nila San
ကိုကိုလွင်|Ko Ko Lwin|Koko Lwin
ဆန်းဆန်းနွယ်|San San Nwe|San San Nwae
ညီညီလှိုင်|Nyi Nyi Hlaing|Nyi Nyi Hline
သီတာမြင့်|Thidar Myint|Thida Myint
ကျော်ဇေယျ|Kyaw Zeya|Kyaw Zayya
ဘိုဘိုဟန်|Bo Bo Han|Bobo Han
ရွှေရည်ဝင်း|Shwe Yee Win|Shwe Yi Win
အောင်ဆန်းလင်း|Aung San Lin|Aung San Linn
မြသီတာအောင်|Mya Thidar Aung|Mya Thida Aung
ဉာဏ်လင်းထက်|Nyan Lin Htet|Nyan Linn Htet
စောဝင်းနိုင်|Saw Win Naing|Saw Win Nine
နှင်းဝတ်ရည်|Hnin Wut Yee|Hnin Wutt Yi
ဖိုးသား|Phoe Thar|Pho Tha
ဒေါ်လာမြိုင်|Dolar Myaing|Daw Lar Myaing
`;

export const khmer = `
សុខ សុភា|Sok Sophea|Sokh Sopheah
ចាន់ ដារ៉ា|Chan Dara|Chann Dara
ហេង វណ្ណៈ|Heng Vanna|Heng Vannak
លី សុវណ្ណ|Ly Sovann|Li Sovan
កែវ បុប្ផា|Keo Bopha|Kaev Bopha
ឈឹម សំណាង|Chhim Samnang|Chhoem Samnang
ម៉ៅ រតនា|Mao Ratana|Mao Rathana
ប៊ុន ធឿន|Bun Thoeun|Bun Thoeurn
គឹម ស្រីនាង|Kim Sreyneang|Kim Srey Neang
សៅ ពិសី|Sao Pisey|Sau Pisei
នួន សុផល|Nuon Sophal|Nuon Sophol
ទេព មុន្នី|Tep Monny|Tep Mony
អ៊ុក រស្មី|Ouk Rasmey|Uk Reaksmey
ស៊ិន ពិសិដ្ឋ|Sin Piseth|Sin Pisith
ឃុន សារឿន|Khun Saroeun|Khun Saroeurn
ផាន់ ម៉ាលី|Phan Maly|Phan Mali
រស់ សុខា|Ros Sokha|Ros Sokhar
យឹម ច័ន្ទថា|Yim Chantha|Yoem Chanthar
តាំង គីមហេង|Tang Kimheng|Taing Kim Heng
វ៉ន នារី|Von Neary|Von Neari
ឡុង វិសាល|Long Visal|Lung Visal
សេង ដាវី|Seng Davy|Seng Davi
ណុប សុភ័ក្រ|Nop Sopheak|Nob Sopheak
ជា វុទ្ធី|Chea Vuthy|Chea Vutthi
ប៉ែន សុភាព|Pen Sopheap|Paen Sopheap
ឌុច កុសល|Duch Kosal|Doch Kosal
អៀង ស្រីពៅ|Ieng Sreypov|Eang Srey Pov
កង សុធារិទ្ធ|Kang Sothearith|Kong Sothearith
ជួន លក្ខិណា|Chuon Leakhena|Chhuon Leakhina
ម៉ក់ ផល្លា|Mak Phalla|Mok Phala
ពេជ្រ ចរិយា|Pich Chariya|Pech Chakriya
សាន សុជាតិ|San Socheat|Sann Socheata
ថន វាសនា|Thon Veasna|Thorn Veasna
ហុង លីដា|Hong Lida|Hong Lyda
សំ បូរ៉ា|Sam Bora|Som Bora
ឯក សុខុម|Ek Sokhom|Aek Sokhum
ខៀវ ចិន្តា|Khiev Chenda|Kiev Chinda
អ៊ូ ធីតា|Ou Thida|Ou Thyda
ឆាយ សុវណ្ណារី|Chhay Sovannary|Chhay Sovanary
ភួង ពន្លឺ|Phuong Ponleu|Phoung Ponlok
លាង សម្បត្តិ|Leang Sambath|Leang Sambat
ស្រ៊ុន កញ្ញា|Srun Kanha|Srun Kanhnha
នុត វីរៈ|Nuth Virak|Nut Vireak
ទូច សុផានិត|Touch Sophanit|Touch Sophanith
`;

export const vietnamese = `
Nguyễn Thị Hằng|Nguyen Thi Hang|Nguyên Thi Hăng
Trần Văn Đức|Tran Van Duc|Tran Duc
Lê Quang Vinh|Le Quang Vinh|Vinh Le Quang
Phạm Ngọc Ánh|Pham Ngoc Anh|Anh Pham Ngoc
Huỳnh Thanh Tùng|Huynh Thanh Tung|Tung Huynh Thanh
Vũ Đình Khải|Vu Dinh Khai|Khai Vu Dinh
Đặng Thùy Dương|Dang Thuy Duong|Duong Thuy Dang
Bùi Xuân Trường|Bui Xuan Truong|Truong Bui Xuan
Đỗ Mỹ Linh|Do My Linh|Linh Do
Hồ Quốc Bảo|Ho Quoc Bao|Bao Ho Quoc
Ngô Bích Phượng|Ngo Bich Phuong|Phuong Ngo
Dương Hải Yến|Duong Hai Yen|Yen Duong
Lý Gia Hân|Ly Gia Han|Han Ly Gia
Phan Trọng Nghĩa|Phan Trong Nghia|Nghia Phan
Trịnh Minh Khôi|Trinh Minh Khoi|Khoi Trinh Minh
Mai Thị Ngọc Trâm|Mai Thi Ngoc Tram|Tram Mai
`;
