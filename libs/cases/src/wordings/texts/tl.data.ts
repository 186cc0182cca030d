import type { Wordings } from '../wording.js';

export const tl: Wordings = [
  {
    version: 1,
    reviewedBy: null,
    no: 'Maaari po kayong tumanggi. Tutulungan pa rin namin kayo.',
    change:
      'Maaari po kayong pumayag ngayon at magbago ng isip kahit kailan. Sabihin ninyo sa kahit sino sa amin. Hindi ninyo kailangang sabihin kung bakit.',
    question: 'May gusto po ba kayong itanong? Pumapayag po ba kayo?',
    purposes: {
      case_management: {
        asks: 'Gusto po naming isulat ang ikinukuwento ninyo at itago ito nang ligtas. Ang mga tumutulong lang sa inyo sa aming organisasyon ang makababasa nito. Sa ganito, hindi na ninyo kailangang ulit-ulitin ang kuwento, at walang makakalimutan.',
        takenBack:
          'Kung babawiin ninyo ito, titigil kami sa pagsusulat, at kayo kasama namin ang magpapasya kung ano ang gagawin sa mga naisulat na.',
      },
      consular_notification: {
        asks: 'Gusto po naming sabihin sa embahada ng inyong bansa na narito kayo, para matulungan nila kayong makauwi. Malalaman nila ang inyong pangalan, kasarian, petsa ng kapanganakan, nasyonalidad, mga wika at mga papeles ng pagkakakilanlan, kung kailan at sa anong bansa kayo nakalabas, kung nasaang bansa kayo ngayon, ang mga hakbang ng inyong pag-uwi, at kung kaya ng katawan ninyong bumiyahe. Hindi nila malalaman kung saan kayo natutulog, ang numero ng inyong telepono, o kung ano ang ginawa sa inyo. Kung natatakot kayo sa inyong embahada, sabihin ninyo sa amin: wala kaming sasabihin sa kanila.',
        takenBack:
          'Kung babawiin ninyo ito, mula sa sandaling iyon ay wala nang makikita rito ang embahada tungkol sa inyo. Pero hindi namin mabubura sa isip nila ang nabasa na nila.',
      },
      share_testimony: {
        asks: 'Gusto po naming ipabasa sa iba, na papangalanan namin sa inyo ngayon, ang ikinuwento ninyo tungkol sa nangyari sa inyo. Sa ganito, hindi na ninyo kailangang ikuwento uli, at matutulungan nila kayo.',
        takenBack:
          'Kung babawiin ninyo ito, hindi na nila ito mababasa rito. Ang nabasa o nakopya na nila ay hindi na namin mababawi.',
      },
      law_enforcement: {
        asks: 'Gusto po naming sabihin sa pulis o sa hukuman na narito kayo at kung ano ang nangyari sa inyo. Maaari nila kayong tanungin. Magagamit nila ito laban sa mga gumawa nito sa inyo.',
        takenBack:
          'Kung babawiin ninyo ito, wala na kaming sasabihin pa sa kanila. Ang nasa kanila na ay maaari nilang itago ayon sa batas.',
      },
      service_referral: {
        asks: 'Gusto po naming hilingin sa ibang organisasyon, na papangalanan namin sa inyo ngayon, na tulungan kayo sa kailangan ninyo: doktor, abogado, ligtas na matutuluyan. Malalaman nila ang inyong pangalan at ang kailangan lang nila para matulungan kayo.',
        takenBack:
          'Kung babawiin ninyo ito, mula sa sandaling iyon ay wala na silang makikita rito tungkol sa inyo. Ang sarili nilang isinulat ay maaari nilang itago.',
      },
      family_contact: {
        asks: 'Gusto po naming tawagan o sulatan ang inyong pamilya: ang mga papangalanan lang ninyo, at ang gusto lang ninyong sabihin namin. Sa ganito, malalaman nila ang lagay ninyo at matutulungan nila kayong makauwi.',
        takenBack:
          'Kung babawiin ninyo ito, hindi na namin sila tatawagan o susulatan. Ang nasabi na namin ay alam pa rin nila.',
      },
      statistics: {
        asks: 'Gusto po naming ibilang kayo, nang walang pangalan, sa lahat ng nakalabas: ilan, mula sa anong bansa, mula sa anong lugar. Nakikita ng iba ang mga bilang na ito para dumami ang tulong. Hindi inilalabas ang maliliit na bilang, para walang makahanap sa inyo.',
        takenBack:
          'Kung babawiin ninyo ito, hindi na namin kayo isasama sa mga bagong bilang. Mananatili ang mga bilang na nailabas na.',
      },
      media: {
        asks: 'May taga-balita na gustong ikuwento ang nangyari sa inyo o ipakita ang inyong larawan. Kayo ang magpapasya kung ano ang ikukuwento, at kung ipakikita ang inyong pangalan at mukha. Ang nailabas na ay makikita ng lahat, pati ng mga nagkulong sa inyo.',
        takenBack:
          'Kung babawiin ninyo ito, wala na kaming ibibigay pa sa kanila. Ang nailabas na ay hindi na mababawi ninuman.',
      },
    },
  },
];
