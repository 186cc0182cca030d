/** What stands in a referral letter beside the English. `yours` is said to her who carries it. */
interface LetterWords {
  title: string;
  request: string;
  yours: string;
}

/** By host country: the language of whoever opens the door. */
export const spokenIn: Readonly<Record<string, string>> = { TH: 'th', MM: 'my', KH: 'km', LA: 'lo', CN: 'zh', VN: 'vi', ID: 'id', ET: 'am' }; // prettier-ignore

/** By ISO 639-1 code. First translations, read over by no native speaker yet: the letter says so. */
// prettier-ignore
export const letterWords: Readonly<Record<string, LetterWords>> = {
  th: {
    title: 'หนังสือส่งต่อ',
    request: 'โปรดช่วยเหลือผู้ถือหนังสือนี้ตามบริการที่ระบุไว้ ผู้ถือยินยอมให้ท่านทราบข้อความในหนังสือนี้',
    yours: 'หนังสือนี้มีไว้สำหรับองค์กรนี้เท่านั้น คุณเปลี่ยนใจได้ทุกเมื่อ โปรดบอกเจ้าหน้าที่ของคุณ',
  },
  my: {
    title: 'လွှဲပြောင်းစာ',
    request: 'ဤစာကို ယူဆောင်လာသူအား စာတွင် ဖော်ပြထားသော ဝန်ဆောင်မှုဖြင့် ကူညီပေးပါ။ ဤစာပါ အချက်များကို သင့်အား ပြောပြရန် သူ သဘောတူထားပါသည်။',
    yours: 'ဤစာသည် ထိုအဖွဲ့အစည်းအတွက်သာ ဖြစ်သည်။ အချိန်မရွေး စိတ်ပြောင်းနိုင်ပါသည်။ သင့်ဝန်ထမ်းအား ပြောပါ။',
  },
  km: {
    title: 'លិខិតបញ្ជូន',
    request: 'សូមជួយអ្នកកាន់លិខិតនេះ តាមសេវាកម្មដែលបានបញ្ជាក់។ គាត់បានយល់ព្រមឱ្យអ្នកដឹងនូវអ្វីដែលសរសេរនៅទីនេះ។',
    yours: 'លិខិតនេះសម្រាប់តែអង្គការនេះប៉ុណ្ណោះ។ អ្នកអាចប្តូរចិត្តបានគ្រប់ពេល។ សូមប្រាប់បុគ្គលិករបស់អ្នក។',
  },
  lo: {
    title: 'ໜັງສືສົ່ງຕໍ່',
    request: 'ກະລຸນາຊ່ວຍຜູ້ຖືໜັງສືນີ້ ຕາມບໍລິການທີ່ລະບຸໄວ້. ຜູ້ຖືຍິນຍອມໃຫ້ທ່ານຮູ້ສິ່ງທີ່ຂຽນໄວ້ໃນນີ້.',
    yours: 'ໜັງສືນີ້ມີໄວ້ສຳລັບອົງການນີ້ເທົ່ານັ້ນ. ເຈົ້າປ່ຽນໃຈໄດ້ທຸກເວລາ. ກະລຸນາບອກພະນັກງານຂອງເຈົ້າ.',
  },
  zh: {
    title: '转介信',
    request: '请为持信人提供信中所列的服务。本人已同意将信中内容告知贵机构。',
    yours: '本信只供该机构使用。您可以随时改变主意，请告诉您的个案工作者。',
  },
  am: {
    title: 'የማስተላለፊያ ደብዳቤ',
    request: 'እባክዎ ይህን ደብዳቤ ያመጣውን ሰው በተጠቀሰው አገልግሎት ይርዱ። በዚህ የተጻፈው እንዲነገርዎ ስምምነት ተሰጥቷል።',
    yours: 'ይህ ደብዳቤ ለዚህ ድርጅት ብቻ ነው። በማንኛውም ጊዜ ሐሳብዎን መቀየር ይችላሉ፤ ለጉዳይ ሠራተኛዎ ይንገሩ።',
  },
  ar: {
    title: 'رسالة إحالة',
    request: 'يرجى مساعدة حامل هذه الرسالة في الخدمة المذكورة فيها. وقد وافق على إطلاعكم على ما ورد هنا.',
    yours: 'هذه الرسالة لهذه المنظمة وحدها. يمكنك تغيير رأيك في أي وقت؛ أخبر مسؤول حالتك.',
  },
  vi: {
    title: 'Thư giới thiệu dịch vụ',
    request: 'Xin hãy giúp người mang thư này về dịch vụ nêu trong thư. Người này đã đồng ý cho quý vị biết những điều viết ở đây.',
    yours: 'Thư này chỉ dành cho tổ chức đó. Bạn có thể đổi ý bất cứ lúc nào; hãy nói với nhân viên phụ trách.',
  },
  id: {
    title: 'Surat rujukan',
    request: 'Mohon bantu pembawa surat ini dengan layanan yang disebutkan. Ia telah setuju bahwa Anda mengetahui isi surat ini.',
    yours: 'Surat ini hanya untuk organisasi tersebut. Anda boleh berubah pikiran kapan saja; beri tahu petugas Anda.',
  },
};
