/** What a case or a contact is about, by how its words begin; «=» before a word: all of it. French and English. */
export const TOPICS: Readonly<Record<string, string>> = {
  web: 'web online internet =site =sites website =ligne ecommerce e-commerce eshop',
  order: 'commande commandes command order ordered panier =achat achete purchase article =colis =items',
  store: 'magasin boutique =store =stores =shop =shops vendeu rayon caisse showroom =branch horaires opening',
  delivery:
    'livraison livre livreu livrer coli parcel deliver package courier transporteur expedi shipp dispatch =box suivi tracking relais =locker consigne casier',
  billing:
    'factur =bill =bills billing billed charged =charge =charges mensualit preleve prelevement echeanc debit invoice payment paiement paye =paid tarif abonnement regul fee =fees double',
  refund: 'rembours refund money avoir =credited',
  subscription: 'abonne abonnement subscri adhesion adherent membership =pass =passes revue magazine journal',
  outage:
    'panne pannes coupure coupe internet reseau fibre wifi =box debit outage =down network connection connexion signal broadband router electricit courant power =ligne technique technical bug plante crash',
  gas: '=gaz =gas odeur smell carbone leak fuite',
  meter: 'releve compteur meter reading =index linky',
  moving: 'demenage emmenage moving resili cancel contrat contract',
  sales:
    'vente ventes sales devis quote quotes souscri souscription nouveau nouveaux nouvelle =new newquote prospect commercial policies',
  claims: 'sinistre claim claims reclam declaration accident assesso expert hail grele degat indemni',
  car: '=auto =autos voiture vehicule =char car =cars motor garage depannage breakdown towing pneu',
  home: 'habitation maison logement home house plafond tuyau plancher plomb degat inondation flood roof ceiling pipe',
  emergency: 'urgence urgent emergenc danger astreinte',
  repair:
    'repar repair repairs sav casse cassee fissur abime broken broke crack dent scratch damage damaged defect fend fendu atelier dommage endommage leak leaking fuite chauff heating boiler plomb plumb water ceiling radiateur serrure ascenseur',
  exchange: 'echange exchange return retour taille size',
  luggage: 'bagage valise valises luggage baggage suitcase =bag =bags sac soute poussette',
  lost: 'perdu perdue lost oublie egare =left trouve trouves property umbrella parapluie doudou',
  delay: 'retard delay late minutes annul cancel suppri correspondance missed indemni compensation',
  booking:
    'reserv booking booked book =resa chambre room rooms lodging hotel sejour stay vol flight billet ticket tickets place places seat seats',
  group: 'groupe groupes group groups choriste chorale choir classe class scolaire school comite seminaire',
  fine: 'amende amendes proces =pv contraven controleu fine fines penalty inspector fraude',
  road: 'voirie trou rue trottoir route chaussee nid neige deneig lampadaire eclairage pothole pavement road street streetlight',
  waste: 'dechet poubelle ordure encombrant tri bin bins rubbish waste recycling collecte garbage trash',
  civil: 'etat-civil naissance mariage deces acte passeport identite carte birth certificate passport civil',
  school: 'cantine ecole scolaire inscription periscol creche school canteen nursery',
  tax: 'impot taxe tax council',
  appointment:
    'rendez-vous rendezvous rdv appointment consultation irm scanner report resultat secretariat docteur medecin',
  account: 'compte comptes account accounts login mot password connexion identifiant app appli payee session',
  card: 'carte cartes card cards opposition vole volee stolen',
  loan: 'credit pret loan mortgage emprunt immobilier',
  savings: 'epargne saving savings scheme instalment placement invest livret',
  fraud: 'fraude fraud scam arnaque phishing pirat hack',
  press: 'presse press media journalis',
  job: 'emploi recrut job jobs career candidat cv hiring',
  pro: '=pro professionnel professionnels entreprise entreprises business trade wholesale grossiste b2b revendeur',
  season: 'season forfait ski lift lifts skipass',
  loyalty: 'fidelite loyalty points reward rewards',
  gift: 'cadeau gift voucher cheque-cadeau',
  warranty: 'garantie warranty',
  accessibility: 'handicap pmr fauteuil wheelchair accessib assistance',
  event: 'concert spectacle festival show event evenement billetterie',
  food: 'restaurant table plat menu cuisine food meal traiteur catering',
};

/** Two that shut each other out: who has the one is not helped by the other. */
export const OPPOSED: readonly (readonly [string, string])[] = [
  ['store', 'web'],
  ['sales', 'claims'],
  ['press', 'order'],
  ['job', 'order'],
];

/** Countries by the words that name them. */
export const MARKETS: Readonly<Record<string, string>> = {
  uk: '=uk britain british england english scotland scottish wales sterling gbp royaume-uni londres london manchester',
  ie: 'ireland irish irlande irlandais dublin cork galway limerick',
  fr: '=france =francais =francaise =francaises lyon marseille toulouse',
  be: 'belgique belgium belge belges belgian bruxelles brussels liege namur charleroi',
  ch: 'suisse suisses switzerland swiss geneve lausanne zurich geneva chf',
  ca: 'canada canadien canadian quebec montreal ontario toronto',
  us: '=usa american etats-unis americain',
  in: 'india indian inde mumbai delhi bengaluru',
  au: 'australia australian australie sydney melbourne',
  lu: 'luxembourg',
  de: 'germany german allemagne allemand',
  es: 'spain spanish espagne espagnol',
};
