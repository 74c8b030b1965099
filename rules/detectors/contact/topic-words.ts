/**
 * What a case or a contact is about, by how its words begin; «=» before a word: all of it. What stands behind «|» tells
 * the topic in a customer's words only. French and English.
 */
export const TOPICS: Readonly<Record<string, string>> = {
  web: 'web online internet =site =sites website =ligne ecommerce e-commerce eshop',
  order:
    'commande commandes command order ordered panier =achat achete purchase article =colis =items order retail shopper shoppers particulier panier paniers | hamper unpacked packing',
  store: 'magasin boutique =store =stores =shop =shops vendeu rayon caisse showroom =branch horaires opening',
  delivery:
    'livraison livre livreu livrer coli parcel deliver package courier transporteur expedi shipp dispatch =box suivi tracking relais =locker consigne casier',
  billing:
    'factur =bill =bills billing billed charged =charge =charges mensualit preleve prelevement echeanc debit invoice payment paiement paye =paid tarif abonnement regul fee =fees double | kettle salee exorbitant exorbitante estimated',
  refund: 'rembours refund money avoir =credited',
  subscription: 'abonne abonnement subscri adhesion adherent membership =pass =passes revue magazine journal',
  outage:
    'panne pannes coupure coupe internet reseau fibre wifi =box debit outage =down network connection connexion signal broadband router electricit courant power =ligne technique technical bug plante crash derang fault faults | gresill friture tonalite crackl crackling static hiss landline orage storm reboot debranch saccade fixe televigilance',
  gas: '=gaz =gas odeur smell carbone leak fuite',
  meter: 'releve compteur meter reading =index linky',
  moving: 'demenage emmenage moving resili cancel contrat contract',
  sales:
    'vente ventes sales devis quote quotes souscri =new prospect commercia newquote | prix price tarif acheter buy abonner subscribe',
  claims:
    'sinistre claim claims reclam declaration accident assesso expert hail grele degat indemni | gache gachee inondee ruined',
  emergency:
    'urgenc emergenc astreinte | urgent danger fuite leak flood inond fire =feu smoke fumee gas gaz stuck coince bloque locked enferme dehors ceiling water blood =sang accident sparks etincelle freezing outage =eau plafond',
  health:
    'health sante hospital hopital hospitalis hospitalisation surgery mutuelle cashless optique dentaire dental medical medicaux soins | admission =ward clinic clinique lunettes prothese operation',
  car: '=auto =autos voiture vehicule =char car =cars motor garage depannage breakdown towing pneu',
  home: 'habitation maison logement home house plafond tuyau plancher plomb degat inondation flood roof ceiling pipe',
  repair:
    'repar repair repairs sav casse cassee fissur abime broken broke crack dent scratch damage damaged defect fend fendu atelier dommage endommage leak leaking fuite chauff heating boiler plomb plumb water ceiling radiateur serrure ascenseur servic service spare spares | vidange vidanger essorage bourdonne workshop mecanicien tombe rattle leaks compressor thermostat atelier congelateur freezer dishwasher lave-vaisselle lave-linge machine',
  exchange: 'echange exchange return retour taille size',
  luggage:
    'bagage valise valises luggage baggage suitcase =bag =bags sac soute poussette | lost missing poussette pushchair buggy stroller pram sieges skis carousel belt tapis carrousel convoyeur trolley',
  lost: 'vestiaire cloakroom forgot reste perdu perdue lost oublie egare =left trouve trouves property umbrella parapluie doudou',
  delay: 'retard delay late minutes annul cancel suppri correspondance missed indemni compensation',
  booking:
    'reserv booking booked book =resa chambre room rooms lodging hotel sejour stay vol flight billet ticket tickets place places seat seats',
  group:
    'groupe groupes group groups choriste chorale choir comite | class classe eleve gamins instit prof teacher pupil student ecole school scolaire tour hen stag coach',
  fine: 'amende amendes proces =pv contraven controleu fine fines penalty inspector fraude',
  road: 'voirie trou rue trottoir route chaussee nid neige deneig lampadaire eclairage pothole pavement road street streetlight propret street-cleaning drain gully | flooded verglas neige snow ice crater',
  waste:
    'dechet poubelle ordure encombrant tri bin bins rubbish waste recycling collecte garbage trash propret clean cleans nettoi collect flytip fly-tip fly-tipp litter | depot gravats matelas mattress mattresses rubble dumped tipping detritus dechetterie compost',
  civil: 'etat-civil naissance mariage deces acte passeport identite carte birth certificate passport civil',
  school: 'cantine ecole scolaire inscription periscol creche school canteen nursery',
  tax: 'impot taxe tax council',
  appointment:
    'rendez-vous rendezvous rdv appointment consultation irm scanner report resultat secretariat docteur medecin',
  account: 'compte comptes account accounts login mot password connexion identifiant app appli payee session',
  card: 'carte cartes card cards opposition vole volee stolen | distributeur avalee atm swallowed avale bleue cash machine',
  loan: 'credit pret loan mortgage emprunt immobilier',
  savings: 'epargne saving savings scheme instalment placement invest livret',
  fraud: 'fraude fraud scam arnaque phishing pirat hack',
  partners: 'partner partenaire seller onboarding supplier fournisseu affiliat franchis influenc sponsor',
  hire: 'privatis seminaire wedding corporate evenementiel',
  investors: 'investor investisseu actionnaire shareholder',
  medicine: 'prescription ordonnance renouvellement medicine pharmac medicament repeat',
  barrier: 'barriere barrier gate portail parking stuck coince bloque',
  fees: 'fees fee cantine enrol inscription frais scolarite tuition',
  reception: 'accueil reception',
  ticketing: 'billet ticket =pass =qr code place entree admission',
  noise: 'bruit noise voisin neighbour nuisance',
  gym: 'coach cours class salle seance',
  insurance: 'assur insur couvert cover policy police',
  roaming: 'roaming itinerance etranger abroad',
  sim: '=sim =sims esim prepay prepaid topup recharge',
  allergy: 'allerg gluten intoleran',
  press: 'presse press media journalis influenc | article interview reportage reporter blogger',
  job: 'emploi recrut job jobs career candidat =cv hiring stage internship | postule applied apply application candidature embauche entretien',
  pro: '=pro =pros professionnel entreprise business trade wholesale grossiste b2b revendeu reseller restaurateu =trade | company compan societe =ltd =llc =inc =sarl =sas =sprl =pty firm office bureau employee employe salarie staff invoice client clients siret artisan auberge bistrot bistro brasserie restaurant traiteur couverts boulangerie cafe pub bakery salon menu kitchen epicerie hotelier gite fermier ferme chantier catering deli landlady',
  season: 'season forfait ski lift lifts skipass',
  loyalty: 'fidelite loyalty points reward rewards',
  gift: 'cadeau gift voucher cheque-cadeau',
  warranty: 'garantie warranty',
  accessibility: 'handicap pmr fauteuil wheelchair accessib assistance',
  event: 'concert spectacle festival show event evenement billetterie',
  food: 'restaurant table plat menu cuisine food meal traiteur catering',
};

/** Affairs of few: no customer's case is one unless it says so. */
export const ASIDE: ReadonlySet<string> = new Set([
  'press',
  'job',
  'partners',
  'pro',
  'group',
  'sales',
  'hire',
  'investors',
]);

/** Two that shut each other out: who has the one is not helped by the other. */
export const OPPOSED: readonly (readonly [string, string])[] = [
  ['store', 'web'],
  ['sales', 'claims'],
];

/** Countries by the words that name them. */
export const MARKETS: Readonly<Record<string, string>> = {
  uk: '=uk =gb britain british england english scotland scottish wales welsh royaume-uni grande-bretagne angleterre ecosse londres london manchester leeds bristol liverpool glasgow edinburgh cardiff swansea sheffield birmingham newcastle nottingham leicester coventry brighton plymouth aberdeen dundee cornwall devon yorkshire',
  ni: 'ulster belfast derry londonderry lisburn newry bangor antrim armagh fermanagh tyrone',
  ie: 'ireland irish irlande irlandais dublin cork galway limerick waterford sligo kerry dingle tralee killarney ennis athlone kilkenny wexford donegal mayo castlebar drogheda dundalk letterkenny tipperary =eircode',
  eu: '=europe european europeen europeens europeenne',
  fr: '=france =francais =francaise francaises metropole lyon marseille toulouse grenoble annemasse lille nantes bordeaux strasbourg rennes =nice montpellier annecy dijon paris rouen brest angers tours limoges metz nancy mulhouse toulon reims amiens caen perpignan besancon orleans clermont-ferrand',
  be: 'belgique belgium belge belges belgian bruxelles brussels liege namur charleroi mons tournai wallonie flandre anvers antwerp gand ghent louvain leuven bruges verviers wavre arlon ostende etterbeek ixelles uccle schaerbeek',
  ch: 'suisse suisses switzerland swiss geneve lausanne zurich geneva nyon morges vevey montreux neuchatel fribourg sion yverdon bern berne bale basel lucerne lugano martigny delemont bienne winterthour =chf nonante',
  ca: 'canada canadien canadienne canadian quebec quebecois montreal ontario toronto gatineau laval sherbrooke trois-rivieres saguenay longueuil levis ottawa vancouver calgary edmonton winnipeg halifax moncton alberta manitoba saskatchewan',
  us: '=usa =us american americans americain etats-unis wisconsin maine texas florida california ohio oregon michigan minnesota illinois indiana georgia virginia carolina tennessee kentucky alabama arizona nevada colorado utah kansas missouri iowa nebraska oklahoma louisiana arkansas mississippi maryland delaware pennsylvania jersey massachusetts connecticut vermont chicago houston dallas austin denver seattle boston philadelphia phoenix atlanta miami brooklyn detroit',
  in: 'india indian inde mumbai delhi bengaluru bangalore pune hyderabad chennai kolkata ahmedabad jaipur lucknow gurgaon gurugram noida kochi indore nagpur chandigarh =rupees',
  au: 'australia australian australie sydney melbourne brisbane perth adelaide canberra hobart darwin geelong queensland tasmania cairns',
  nz: 'zealand zelande auckland wellington christchurch dunedin',
  lu: 'luxembourg luxembourgeois',
  de: 'germany german allemagne allemand berlin munich hamburg francfort frankfurt cologne',
  es: 'spain spanish espagne espagnol madrid barcelone barcelona',
  it: 'italy italian italie italien milan rome',
  nl: 'netherlands dutch pays-bas neerlandais amsterdam rotterdam',
  ma: 'maroc morocco marocain casablanca rabat marrakech',
  sn: 'senegal senegalais dakar',
  ci: 'abidjan ivoirien',
  re: 'reunion guadeloupe martinique guyane mayotte outre-mer dom-tom',
};

/** Lands that a wider market holds. */
export const WITHIN: Readonly<Record<string, string>> = {
  fr: 'eu',
  be: 'eu',
  ie: 'eu',
  lu: 'eu',
  de: 'eu',
  es: 'eu',
  it: 'eu',
  nl: 'eu',
  ch: 'eu',
  ni: 'uk',
};
