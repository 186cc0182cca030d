import type { Wordings } from '../wording.js';

/** The source: what the other languages say. */
export const en: Wordings = [
  {
    version: 1,
    reviewedBy: null,
    no: 'You can say no. We will help you just the same.',
    change: 'You can say yes today and change your mind on any day. Tell any of us. You need not say why.',
    question: 'Is there anything you want to ask? Do you agree?',
    purposes: {
      case_management: {
        asks: 'We would like to write down what you tell us and keep it locked away. Only those of our organisation who help you can read it. It is so that you need not tell it again and again, and so that nothing is forgotten.',
        takenBack:
          'If you take this back, we stop writing, and you decide with us what happens to what is already written.',
      },
      consular_notification: {
        asks: 'We would like to tell the embassy of your country that you are here, so that it helps you to go home. It will be told your name, sex, birth date, nationality, languages and identity papers, when and in which country you came out, in which country you are now, the steps of your way home, and whether you are well enough to travel. It will not be told where you sleep, your phone number, or what was done to you. If you are afraid of your embassy, tell us: then we tell it nothing.',
        takenBack:
          'If you take this back, the embassy sees nothing of you here from that moment. It cannot forget what it has already read.',
      },
      share_testimony: {
        asks: 'We would like to let somebody else, whom we name to you now, read what you told us about what happened to you. It is so that you need not tell it again, and so that they can help you.',
        takenBack:
          'If you take this back, they can no longer read it here. What they have already read or copied, we cannot take from them.',
      },
      law_enforcement: {
        asks: 'We would like to tell the police or a court that you are here and what happened to you. They may ask you questions. They can use it against those who did this to you.',
        takenBack: 'If you take this back, we tell them nothing more. What they already have they may keep by law.',
      },
      service_referral: {
        asks: 'We would like to ask another organisation, which we name to you now, to help you with what you need: a doctor, a lawyer, a safe place. It will be told your name and only what it needs to help you.',
        takenBack:
          'If you take this back, it sees nothing of you here from that moment. What it wrote down itself it may keep.',
      },
      family_contact: {
        asks: 'We would like to call or write to your family: only to those whom you name, and only what you want us to say. It is so that they know how you are and can help you to come home.',
        takenBack: 'If you take this back, we call and write to them no more. What we told them they will still know.',
      },
      statistics: {
        asks: 'We would like to count you, without your name, among all who came out: how many, of which country, from which place. Others see these numbers so that more help comes. Small numbers are left out, so that nobody can find you in them.',
        takenBack: 'If you take this back, we leave you out of new numbers. Numbers that were published already stay.',
      },
      media: {
        asks: 'Somebody from the news would like to tell your story or show your picture. You decide what is told, and whether your name and your face are shown. What is published can be seen by everybody, also by those who held you.',
        takenBack: 'If you take this back, we give them nothing more. What was published already nobody can call back.',
      },
    },
  },
];
