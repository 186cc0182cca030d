import type { Wordings } from '../wording.js';

export const id: Wordings = [
  {
    version: 1,
    reviewedBy: null,
    no: 'Anda boleh berkata tidak. Kami tetap akan membantu Anda.',
    change:
      'Anda boleh setuju hari ini dan berubah pikiran kapan saja. Katakan kepada siapa pun dari kami. Anda tidak perlu memberi alasan.',
    question: 'Ada yang ingin Anda tanyakan? Apakah Anda setuju?',
    purposes: {
      case_management: {
        asks: 'Kami ingin menulis apa yang Anda ceritakan dan menyimpannya dengan aman. Hanya orang di lembaga kami yang membantu Anda yang dapat membacanya. Dengan begitu Anda tidak perlu bercerita berulang-ulang, dan tidak ada yang terlupa.',
        takenBack:
          'Jika Anda menarik persetujuan ini, kami berhenti menulis, dan Anda memutuskan bersama kami apa yang dilakukan dengan yang sudah ditulis.',
      },
      consular_notification: {
        asks: 'Kami ingin memberi tahu kedutaan negara Anda bahwa Anda ada di sini, supaya mereka membantu Anda pulang. Mereka akan tahu nama, jenis kelamin, tanggal lahir, kewarganegaraan, bahasa dan surat identitas Anda, kapan dan di negara mana Anda keluar, di negara mana Anda sekarang, langkah-langkah kepulangan Anda, dan apakah Anda cukup sehat untuk bepergian. Mereka tidak diberi tahu di mana Anda tidur, nomor telepon Anda, atau apa yang dilakukan orang terhadap Anda. Jika Anda takut kepada kedutaan Anda, katakan kepada kami: kami tidak akan memberi tahu mereka apa pun.',
        takenBack:
          'Jika Anda menarik persetujuan ini, sejak saat itu kedutaan tidak melihat apa pun tentang Anda di sini. Yang sudah mereka baca tidak dapat kami buat terlupakan.',
      },
      share_testimony: {
        asks: 'Kami ingin mengizinkan pihak lain, yang namanya kami sebutkan sekarang, membaca apa yang Anda ceritakan tentang kejadian yang menimpa Anda. Dengan begitu Anda tidak perlu bercerita lagi, dan mereka dapat membantu Anda.',
        takenBack:
          'Jika Anda menarik persetujuan ini, mereka tidak dapat lagi membacanya di sini. Yang sudah mereka baca atau salin tidak dapat kami ambil kembali.',
      },
      law_enforcement: {
        asks: 'Kami ingin memberi tahu polisi atau pengadilan bahwa Anda ada di sini dan apa yang terjadi pada Anda. Mereka mungkin bertanya kepada Anda. Mereka dapat memakainya untuk menindak orang yang melakukan ini kepada Anda.',
        takenBack:
          'Jika Anda menarik persetujuan ini, kami tidak memberi tahu mereka apa-apa lagi. Yang sudah ada pada mereka boleh mereka simpan menurut hukum.',
      },
      service_referral: {
        asks: 'Kami ingin meminta lembaga lain, yang namanya kami sebutkan sekarang, membantu apa yang Anda perlukan: dokter, pengacara, tempat yang aman. Mereka akan tahu nama Anda dan hanya yang mereka perlukan untuk membantu Anda.',
        takenBack:
          'Jika Anda menarik persetujuan ini, sejak saat itu mereka tidak melihat apa pun tentang Anda di sini. Catatan mereka sendiri boleh mereka simpan.',
      },
      family_contact: {
        asks: 'Kami ingin menelepon atau menulis kepada keluarga Anda: hanya kepada orang yang Anda sebut, dan hanya hal yang Anda ingin kami katakan. Dengan begitu mereka tahu keadaan Anda dan dapat membantu Anda pulang.',
        takenBack:
          'Jika Anda menarik persetujuan ini, kami tidak menelepon atau menulis lagi kepada mereka. Yang sudah kami katakan tetap mereka ketahui.',
      },
      statistics: {
        asks: 'Kami ingin menghitung Anda, tanpa nama Anda, di antara semua orang yang sudah keluar: berapa banyak, dari negara mana, dari tempat mana. Orang lain melihat angka-angka ini supaya lebih banyak bantuan datang. Angka yang kecil tidak ditampilkan, supaya tidak ada yang dapat menemukan Anda.',
        takenBack:
          'Jika Anda menarik persetujuan ini, Anda tidak dihitung dalam angka yang baru. Angka yang sudah diumumkan tetap ada.',
      },
      media: {
        asks: 'Seseorang dari media ingin menceritakan kisah Anda atau menampilkan foto Anda. Anda yang memutuskan apa yang diceritakan, dan apakah nama dan wajah Anda ditampilkan. Yang sudah disiarkan dapat dilihat semua orang, juga oleh mereka yang menahan Anda.',
        takenBack:
          'Jika Anda menarik persetujuan ini, kami tidak memberi mereka apa-apa lagi. Yang sudah disiarkan tidak dapat ditarik kembali oleh siapa pun.',
      },
    },
  },
];
