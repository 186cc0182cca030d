import type { Wordings } from '../wording.js';

export const fr: Wordings = [
  {
    version: 1,
    reviewedBy: null,
    no: 'Vous pouvez dire non. Nous vous aiderons tout autant.',
    change:
      'Vous pouvez dire oui aujourd’hui et changer d’avis n’importe quel jour. Dites-le à l’un de nous. Vous n’avez pas à dire pourquoi.',
    question: 'Avez-vous une question ? Êtes-vous d’accord ?',
    purposes: {
      case_management: {
        asks: 'Nous aimerions écrire ce que vous nous dites et le garder sous clé. Seuls ceux de notre organisation qui vous aident peuvent le lire. C’est pour que vous n’ayez pas à le raconter encore et encore, et pour que rien ne soit oublié.',
        takenBack:
          'Si vous retirez cet accord, nous cessons d’écrire, et vous décidez avec nous de ce que devient ce qui est déjà écrit.',
      },
      consular_notification: {
        asks: 'Nous aimerions dire à l’ambassade de votre pays que vous êtes ici, pour qu’elle vous aide à rentrer chez vous. Elle saura votre nom, votre sexe, votre date de naissance, votre nationalité, vos langues et vos papiers d’identité, quand et dans quel pays vous êtes sorti ou sortie, dans quel pays vous êtes maintenant, les étapes de votre retour, et si votre santé vous permet de voyager. Elle ne saura pas où vous dormez, ni votre numéro de téléphone, ni ce que l’on vous a fait. Si vous avez peur de votre ambassade, dites-le-nous : alors nous ne lui disons rien.',
        takenBack:
          'Si vous retirez cet accord, l’ambassade ne voit plus rien de vous ici à partir de ce moment. Ce qu’elle a déjà lu, elle ne peut pas l’oublier.',
      },
      share_testimony: {
        asks: 'Nous aimerions laisser quelqu’un d’autre, que nous vous nommons maintenant, lire ce que vous nous avez raconté de ce qui vous est arrivé. C’est pour que vous n’ayez pas à le raconter de nouveau, et pour qu’ils puissent vous aider.',
        takenBack:
          'Si vous retirez cet accord, ils ne peuvent plus le lire ici. Ce qu’ils ont déjà lu ou copié, nous ne pouvons pas le leur reprendre.',
      },
      law_enforcement: {
        asks: 'Nous aimerions dire à la police ou à un tribunal que vous êtes ici et ce qui vous est arrivé. Ils peuvent vous poser des questions. Ils peuvent s’en servir contre ceux qui vous ont fait cela.',
        takenBack:
          'Si vous retirez cet accord, nous ne leur disons plus rien. Ce qu’ils ont déjà, la loi leur permet peut-être de le garder.',
      },
      service_referral: {
        asks: 'Nous aimerions demander à une autre organisation, que nous vous nommons maintenant, de vous aider pour ce dont vous avez besoin : un médecin, un avocat, un lieu sûr. Elle saura votre nom et seulement ce qu’il lui faut pour vous aider.',
        takenBack:
          'Si vous retirez cet accord, elle ne voit plus rien de vous ici à partir de ce moment. Ce qu’elle a noté elle-même, elle peut le garder.',
      },
      family_contact: {
        asks: 'Nous aimerions appeler votre famille ou lui écrire : seulement ceux que vous nommez, et seulement ce que vous voulez que nous disions. C’est pour qu’ils sachent comment vous allez et puissent vous aider à rentrer.',
        takenBack:
          'Si vous retirez cet accord, nous ne les appelons plus et ne leur écrivons plus. Ce que nous leur avons dit, ils le sauront toujours.',
      },
      statistics: {
        asks: 'Nous aimerions vous compter, sans votre nom, parmi tous ceux qui sont sortis : combien, de quel pays, de quel lieu. D’autres voient ces nombres pour que plus d’aide arrive. Les petits nombres sont laissés de côté, pour que personne ne puisse vous y trouver.',
        takenBack:
          'Si vous retirez cet accord, nous ne vous comptons plus dans les nouveaux nombres. Ceux qui sont déjà publiés restent.',
      },
      media: {
        asks: 'Quelqu’un de la presse aimerait raconter votre histoire ou montrer votre photo. Vous décidez de ce qui est raconté, et si votre nom et votre visage sont montrés. Ce qui est publié peut être vu par tout le monde, aussi par ceux qui vous ont retenu ou retenue.',
        takenBack:
          'Si vous retirez cet accord, nous ne leur donnons plus rien. Ce qui est déjà publié, personne ne peut le reprendre.',
      },
    },
  },
];
