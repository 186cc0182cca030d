import type { ConsentDecision, ConsentPurpose } from '#platform';

/** The words of the copy of her consents. `title`, `change` and `keep` are whole sentences, the others are put together. */
export interface ConsentWords {
  title: string;
  change: string;
  keep: string;
  until: string;
  purposes: Record<ConsentPurpose, string>;
  decisions: Record<ConsentDecision, string>;
  /** What stands between a decision and its day, where that is no `, `. */
  comma?: string;
  recipients: Record<'mission' | 'organisation' | 'law_enforcement' | 'family' | 'media' | 'any', string>;
}

const words = (
  [title, change, keep, until]: readonly [string, string, string, string],
  [case_management, consular_notification, share_testimony, law_enforcement, service_referral, family_contact, statistics, media]: readonly [string, string, string, string, string, string, string, string],
  [granted, refused, withdrawn, not_asked]: readonly [string, string, string, string],
  [mission, organisation, police, family, press, any]: readonly [string, string, string, string, string, string],
): ConsentWords => ({
  title, change, keep, until,
  purposes: { case_management, consular_notification, share_testimony, law_enforcement, service_referral, family_contact, statistics, media },
  decisions: { granted, refused, withdrawn, not_asked },
  recipients: { mission, organisation, law_enforcement: police, family, media: press, any },
}); // prettier-ignore

/**
 * By ISO 639-1 code. First translations, read over by no native speaker yet: the paper says so.
 */
// prettier-ignore
export const consentWords: Readonly<Record<string, ConsentWords>> = {
  th: words(
    ['สิ่งที่คุณยินยอม', 'คุณเปลี่ยนใจได้ทุกเมื่อในแต่ละข้อ โดยไม่เสียสิทธิ์ใด ๆ โปรดบอกเจ้าหน้าที่ของคุณ', 'เก็บกระดาษนี้ไว้ในที่ที่มีเพียงคุณเท่านั้นที่หาพบ', 'ถึงวันที่'],
    ['การดูแลช่วยเหลือคดีของคุณ', 'การแจ้งสถานทูตหรือสถานกงสุล', 'การแบ่งปันคำให้การ', 'การให้ข้อมูลแก่ตำรวจหรือศาล', 'การส่งต่อเพื่อรับบริการ', 'การติดต่อครอบครัว', 'สถิติ', 'สื่อมวลชน'],
    ['ยินยอม', 'ปฏิเสธ', 'ถอนความยินยอม', 'ยังไม่ได้ถาม'],
    ['สถานทูต', 'องค์กร', 'ตำรวจหรือศาล', 'ครอบครัว', 'สื่อมวลชน', 'ผู้ที่จำเป็น']),
  my: words(
    ['သင်သဘောတူထားသည့်အရာများ', 'တစ်ခုချင်းစီအတွက် အချိန်မရွေး စိတ်ပြောင်းနိုင်ပါသည်။ သင့်အခွင့်အရေး မဆုံးရှုံးပါ။ သင့်ဝန်ထမ်းအား ပြောပါ။', 'ဤစာရွက်ကို သင်တစ်ဦးတည်းသာ တွေ့နိုင်သော နေရာတွင် သိမ်းထားပါ။', 'အထိ'],
    ['သင့်အမှုကို ကူညီခြင်း', 'သံရုံးသို့ အသိပေးခြင်း', 'ထွက်ဆိုချက် မျှဝေခြင်း', 'ရဲ သို့မဟုတ် တရားရုံးသို့ ပြောခြင်း', 'ဝန်ဆောင်မှုများသို့ လွှဲပြောင်းခြင်း', 'မိသားစုကို ဆက်သွယ်ခြင်း', 'စာရင်းအင်း', 'သတင်းမီဒီယာ'],
    ['သဘောတူသည်', 'ငြင်းဆိုသည်', 'ပြန်ရုပ်သိမ်းသည်', 'မမေးရသေးပါ'],
    ['သံရုံး', 'အဖွဲ့အစည်း', 'ရဲ သို့မဟုတ် တရားရုံး', 'မိသားစု', 'သတင်းမီဒီယာ', 'လိုအပ်သူ မည်သူမဆို']),
  km: words(
    ['អ្វីដែលអ្នកបានយល់ព្រម', 'អ្នកអាចប្តូរចិត្តបានគ្រប់ពេល លើចំណុចនីមួយៗ ដោយមិនបាត់បង់អ្វីឡើយ។ សូមប្រាប់បុគ្គលិករបស់អ្នក។', 'សូមទុកក្រដាសនេះនៅកន្លែងដែលមានតែអ្នកទេរកឃើញ។', 'រហូតដល់'],
    ['ការជួយសំណុំរឿងរបស់អ្នក', 'ការប្រាប់ស្ថានទូត', 'ការចែករំលែកសក្ខីកម្ម', 'ការប្រាប់ប៉ូលិស ឬតុលាការ', 'ការបញ្ជូនទៅសេវាកម្ម', 'ការទាក់ទងគ្រួសារ', 'ស្ថិតិ', 'សារព័ត៌មាន'],
    ['យល់ព្រម', 'បដិសេធ', 'ដកការយល់ព្រម', 'មិនទាន់បានសួរ'],
    ['ស្ថានទូត', 'អង្គការ', 'ប៉ូលិស ឬតុលាការ', 'គ្រួសារ', 'សារព័ត៌មាន', 'អ្នកដែលចាំបាច់']),
  lo: words(
    ['ສິ່ງທີ່ເຈົ້າຍິນຍອມ', 'ເຈົ້າປ່ຽນໃຈໄດ້ທຸກເວລາ ໃນແຕ່ລະຂໍ້ ໂດຍບໍ່ເສຍສິດຫຍັງ. ກະລຸນາບອກພະນັກງານຂອງເຈົ້າ.', 'ເກັບເຈ້ຍນີ້ໄວ້ບ່ອນທີ່ມີແຕ່ເຈົ້າຊອກເຫັນ.', 'ຈົນເຖິງ'],
    ['ການຊ່ວຍເຫຼືອຄະດີຂອງເຈົ້າ', 'ການແຈ້ງສະຖານທູດ', 'ການແບ່ງປັນຄຳໃຫ້ການ', 'ການບອກຕຳຫຼວດ ຫຼື ສານ', 'ການສົ່ງຕໍ່ໄປບໍລິການ', 'ການຕິດຕໍ່ຄອບຄົວ', 'ສະຖິຕິ', 'ສື່ມວນຊົນ'],
    ['ຍິນຍອມ', 'ປະຕິເສດ', 'ຖອນການຍິນຍອມ', 'ຍັງບໍ່ໄດ້ຖາມ'],
    ['ສະຖານທູດ', 'ອົງການ', 'ຕຳຫຼວດ ຫຼື ສານ', 'ຄອບຄົວ', 'ສື່ມວນຊົນ', 'ຜູ້ທີ່ຈຳເປັນ']),
  zh: { ...words(
    ['您同意的事项', '您可以随时改变主意，每一项都可以，不会因此失去任何权利。请告诉您的个案工作者。', '请把这张纸放在只有您能找到的地方。', '有效至'],
    ['个案管理', '通知使领馆', '分享证词', '告知警方或法院', '转介服务', '联系家人', '统计', '媒体'],
    ['同意', '拒绝', '已撤回', '尚未询问'],
    ['使领馆', '机构', '警方或法院', '家人', '媒体', '任何必要的人']), comma: '，' },
  am: words(
    ['የተስማሙባቸው ነገሮች', 'በእያንዳንዱ ላይ በማንኛውም ጊዜ ሐሳብዎን መቀየር ይችላሉ፤ ምንም መብት አያጡም። ለጉዳይ ሠራተኛዎ ይንገሩ።', 'ይህን ወረቀት እርስዎ ብቻ በሚያገኙት ቦታ ያስቀምጡ።', 'እስከ'],
    ['ጉዳይዎን መከታተል', 'ለኤምባሲ ማሳወቅ', 'ምስክርነትን ማጋራት', 'ለፖሊስ ወይም ለፍርድ ቤት መንገር', 'ወደ አገልግሎቶች መላክ', 'ቤተሰብን ማነጋገር', 'ስታቲስቲክስ', 'መገናኛ ብዙኃን'],
    ['ተስማምተዋል', 'አልተስማሙም', 'ስምምነቱ ተነስቷል', 'ገና አልተጠየቀም'],
    ['ኤምባሲ', 'ድርጅት', 'ፖሊስ ወይም ፍርድ ቤት', 'ቤተሰብ', 'መገናኛ ብዙኃን', 'አስፈላጊ የሆነ ማንኛውም ሰው']),
  ar: { ...words(
    ['ما وافقت عليه', 'يمكنك تغيير رأيك في أي وقت وفي كل بند من هذه البنود، دون أن تفقد أي حق. أخبر مسؤول حالتك.', 'احتفظ بهذه الورقة حيث لا يجدها أحد سواك.', 'حتى'],
    ['متابعة حالتك', 'إبلاغ السفارة', 'مشاركة الشهادة', 'إبلاغ الشرطة أو المحكمة', 'الإحالة إلى الخدمات', 'الاتصال بالعائلة', 'الإحصاءات', 'وسائل الإعلام'],
    ['موافق', 'مرفوض', 'تم سحب الموافقة', 'لم يُسأل بعد'],
    ['السفارة', 'منظمة', 'الشرطة أو المحكمة', 'العائلة', 'وسائل الإعلام', 'كل من يلزم']), comma: '، ' },
  vi: words(
    ['Những điều bạn đã đồng ý', 'Bạn có thể đổi ý bất cứ lúc nào về từng điều, mà không mất quyền lợi gì. Hãy nói với nhân viên phụ trách.', 'Hãy giữ tờ giấy này ở nơi chỉ bạn tìm thấy.', 'đến ngày'],
    ['Quản lý hồ sơ', 'Thông báo cho đại sứ quán', 'Chia sẻ lời khai', 'Báo cho công an hoặc tòa án', 'Giới thiệu dịch vụ', 'Liên lạc với gia đình', 'Thống kê', 'Báo chí'],
    ['Đồng ý', 'Từ chối', 'Đã rút lại', 'Chưa hỏi'],
    ['Đại sứ quán', 'Tổ chức', 'Công an hoặc tòa án', 'Gia đình', 'Báo chí', 'Bất kỳ ai cần thiết']),
  id: words(
    ['Hal yang Anda setujui', 'Anda boleh berubah pikiran kapan saja untuk setiap hal ini, tanpa kehilangan hak apa pun. Beri tahu petugas Anda.', 'Simpan kertas ini di tempat yang hanya Anda temukan.', 'sampai'],
    ['Penanganan kasus', 'Pemberitahuan kepada kedutaan', 'Berbagi kesaksian', 'Memberi tahu polisi atau pengadilan', 'Rujukan ke layanan', 'Menghubungi keluarga', 'Statistik', 'Media'],
    ['Setuju', 'Menolak', 'Dicabut', 'Belum ditanyakan'],
    ['Kedutaan', 'Organisasi', 'Polisi atau pengadilan', 'Keluarga', 'Media', 'Siapa pun yang diperlukan']),
};
