import type { Wordings } from '../wording.js';

export const vi: Wordings = [
  {
    version: 1,
    reviewedBy: null,
    no: 'Bạn có thể nói không. Chúng tôi vẫn giúp bạn như vậy.',
    change:
      'Hôm nay bạn đồng ý, ngày nào bạn cũng có thể đổi ý. Hãy nói với bất kỳ ai trong chúng tôi. Bạn không cần nói lý do.',
    question: 'Bạn có muốn hỏi gì không? Bạn có đồng ý không?',
    purposes: {
      case_management: {
        asks: 'Chúng tôi muốn ghi lại những gì bạn kể và cất giữ an toàn. Chỉ những người trong tổ chức của chúng tôi đang giúp bạn mới đọc được. Như vậy bạn không phải kể đi kể lại, và không có gì bị quên.',
        takenBack:
          'Nếu bạn rút lại, chúng tôi sẽ ngừng ghi, và bạn cùng chúng tôi quyết định phải làm gì với những gì đã ghi.',
      },
      consular_notification: {
        asks: 'Chúng tôi muốn báo cho đại sứ quán nước bạn biết bạn đang ở đây, để họ giúp bạn về nhà. Họ sẽ biết tên, giới tính, ngày sinh, quốc tịch, ngôn ngữ và giấy tờ tùy thân của bạn, bạn đã thoát ra khi nào và ở nước nào, bây giờ bạn ở nước nào, các bước trên đường về nhà, và bạn có đủ sức khỏe để đi không. Họ sẽ không biết bạn ngủ ở đâu, số điện thoại của bạn, hay những gì người ta đã làm với bạn. Nếu bạn sợ đại sứ quán của mình, hãy nói với chúng tôi: khi đó chúng tôi không báo gì cho họ.',
        takenBack:
          'Nếu bạn rút lại, từ lúc đó đại sứ quán không còn thấy gì về bạn ở đây nữa. Nhưng những gì họ đã đọc thì chúng tôi không thể làm họ quên.',
      },
      share_testimony: {
        asks: 'Chúng tôi muốn cho người khác, mà chúng tôi nói tên cho bạn ngay bây giờ, đọc những gì bạn đã kể về chuyện xảy ra với bạn. Như vậy bạn không phải kể lại, và họ có thể giúp bạn.',
        takenBack:
          'Nếu bạn rút lại, họ không đọc được ở đây nữa. Những gì họ đã đọc hay đã chép thì chúng tôi không lấy lại được.',
      },
      law_enforcement: {
        asks: 'Chúng tôi muốn báo cho công an hoặc tòa án biết bạn đang ở đây và chuyện gì đã xảy ra với bạn. Họ có thể hỏi bạn. Họ có thể dùng điều đó để xử lý những kẻ đã làm hại bạn.',
        takenBack:
          'Nếu bạn rút lại, chúng tôi không báo gì thêm cho họ. Những gì họ đã có thì họ có thể giữ theo luật.',
      },
      service_referral: {
        asks: 'Chúng tôi muốn nhờ một tổ chức khác, mà chúng tôi nói tên cho bạn ngay bây giờ, giúp bạn điều bạn cần: bác sĩ, luật sư, chỗ ở an toàn. Họ sẽ biết tên bạn và chỉ những gì họ cần để giúp bạn.',
        takenBack:
          'Nếu bạn rút lại, từ lúc đó họ không còn thấy gì về bạn ở đây nữa. Những gì họ tự ghi lại thì họ có thể giữ.',
      },
      family_contact: {
        asks: 'Chúng tôi muốn gọi điện hoặc viết thư cho gia đình bạn: chỉ cho người bạn nêu tên, và chỉ nói điều bạn muốn chúng tôi nói. Như vậy họ biết bạn ra sao và có thể giúp bạn về nhà.',
        takenBack:
          'Nếu bạn rút lại, chúng tôi không gọi và không viết cho họ nữa. Những gì chúng tôi đã nói thì họ vẫn biết.',
      },
      statistics: {
        asks: 'Chúng tôi muốn đếm bạn, không dùng tên bạn, trong số tất cả những người đã thoát ra: bao nhiêu người, từ nước nào, từ nơi nào. Người khác xem những con số này để có thêm sự giúp đỡ. Những con số nhỏ được bỏ ra, để không ai tìm thấy bạn trong đó.',
        takenBack:
          'Nếu bạn rút lại, chúng tôi không đếm bạn trong những con số mới. Những con số đã công bố thì vẫn còn.',
      },
      media: {
        asks: 'Có người bên báo chí muốn kể chuyện của bạn hoặc đăng ảnh của bạn. Bạn quyết định kể điều gì, và có cho thấy tên và mặt của bạn hay không. Điều đã đăng thì ai cũng xem được, kể cả những kẻ đã giam giữ bạn.',
        takenBack: 'Nếu bạn rút lại, chúng tôi không đưa gì thêm cho họ. Điều đã đăng thì không ai thu lại được.',
      },
    },
  },
];
