import type { Wordings } from '../wording.js';

export const sw: Wordings = [
  {
    version: 1,
    reviewedBy: null,
    no: 'Unaweza kusema hapana. Tutakusaidia vilevile.',
    change:
      'Unaweza kukubali leo na kubadilisha mawazo siku yoyote. Mwambie yeyote kati yetu. Si lazima useme kwa nini.',
    question: 'Kuna jambo lolote ungependa kuuliza? Je, unakubali?',
    purposes: {
      case_management: {
        asks: 'Tungependa kuandika unayotuambia na kuyahifadhi mahali salama. Ni watu wa shirika letu wanaokusaidia tu wanaoweza kuyasoma. Hii ni ili usilazimike kueleza tena na tena, na ili chochote kisisahaulike.',
        takenBack:
          'Ukiondoa ruhusa hii, tutaacha kuandika, na utaamua pamoja nasi nini kifanyike na yale yaliyokwisha kuandikwa.',
      },
      consular_notification: {
        asks: 'Tungependa kuuambia ubalozi wa nchi yako kwamba uko hapa, ili ukusaidie kurudi nyumbani. Utaambiwa jina lako, jinsia, tarehe ya kuzaliwa, uraia, lugha na hati zako za utambulisho, ni lini na katika nchi gani ulitoka, uko nchi gani sasa, hatua za safari yako ya kurudi nyumbani, na kama afya yako inakuruhusu kusafiri. Hautaambiwa unalala wapi, nambari yako ya simu, wala uliyotendewa. Ikiwa unauogopa ubalozi wako, tuambie: hatutauambia chochote.',
        takenBack:
          'Ukiondoa ruhusa hii, kuanzia wakati huo ubalozi hautaona chochote kukuhusu hapa. Hatuwezi kuufanya usahau uliyokwisha kusoma.',
      },
      share_testimony: {
        asks: 'Tungependa kumruhusu mwingine, ambaye tunakutajia sasa, asome uliyotueleza kuhusu yaliyokupata. Hii ni ili usilazimike kueleza tena, na ili waweze kukusaidia.',
        takenBack:
          'Ukiondoa ruhusa hii, hawataweza kuyasoma hapa tena. Waliyokwisha kusoma au kunakili hatuwezi kuyachukua kwao.',
      },
      law_enforcement: {
        asks: 'Tungependa kuwaambia polisi au mahakama kwamba uko hapa na yaliyokupata. Wanaweza kukuuliza maswali. Wanaweza kuyatumia dhidi ya waliokutendea haya.',
        takenBack:
          'Ukiondoa ruhusa hii, hatutawaambia chochote zaidi. Waliyo nayo tayari wanaweza kuyahifadhi kwa mujibu wa sheria.',
      },
      service_referral: {
        asks: 'Tungependa kuliomba shirika lingine, ambalo tunakutajia sasa, likusaidie kwa unachohitaji: daktari, wakili, mahali salama. Litaambiwa jina lako na yale tu linayohitaji ili kukusaidia.',
        takenBack:
          'Ukiondoa ruhusa hii, kuanzia wakati huo halitaona chochote kukuhusu hapa. Liliyoyaandika lenyewe linaweza kuyahifadhi.',
      },
      family_contact: {
        asks: 'Tungependa kuipigia simu au kuiandikia familia yako: wale tu unaowataja, na yale tu unayotaka tuseme. Hii ni ili wajue hali yako na waweze kukusaidia kurudi nyumbani.',
        takenBack:
          'Ukiondoa ruhusa hii, hatutawapigia simu wala kuwaandikia tena. Tuliyokwisha kuwaambia watabaki wakiyajua.',
      },
      statistics: {
        asks: 'Tungependa kukuhesabu, bila jina lako, kati ya wote waliotoka: wangapi, wa nchi gani, kutoka mahali gani. Wengine huona idadi hizi ili msaada zaidi uje. Idadi ndogo huachwa, ili mtu yeyote asiweze kukupata ndani yake.',
        takenBack: 'Ukiondoa ruhusa hii, hatutakuhesabu katika idadi mpya. Idadi zilizokwisha kuchapishwa zitabaki.',
      },
      media: {
        asks: 'Mtu wa habari angependa kusimulia kisa chako au kuonyesha picha yako. Wewe ndiye unayeamua kinachosimuliwa, na kama jina lako na uso wako vitaonyeshwa. Kilichochapishwa kinaweza kuonwa na kila mtu, hata na waliokushikilia.',
        takenBack:
          'Ukiondoa ruhusa hii, hatutawapa chochote zaidi. Kilichokwisha kuchapishwa hakuna awezaye kukirudisha.',
      },
    },
  },
];
