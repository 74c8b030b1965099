/** What a number is said to be the number of; folded, both languages. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Somebody's file, contract, document, device or way in: its number names one person. */
export const PERSONAL = set(`
  commande cde dossier compte client cliente contrat facture reservation resa sinistre ticket abonne abonnee adherent
  adherente suivi billet serie societaire colis demande sejour compteur pce pdl prm livraison imei carte police pret
  credit abonnement reclamation inscription candidature etudiant etudiante eleve matricule avs secu sociale nir niss
  national passeport permis devis mandat rum retour rma intervention plainte pv amende contravention immatricule
  immatriculee immatriculation plaque identifiant login allocataire beneficiaire assure assuree locataire usager patient
  patiente pnr confirmation livret epargne releve cheque transaction virement paiement prelevement badge pass fidelite
  mobilite digicode interphone passe pin puk iccid sim echeancier quittance bail parcelle chassis vin ine requete
  signalement envoi entree cb recommande bordereau etiquette casier consigne ligne vitale ean13 enregistrement enseigne
  appareil boitier decodeur modem chambre appartement procuration ordonnance visa titre
  order orders case account customer client policy booking reservation invoice ticket claim membership member tracking
  contract parcel loyalty file consignment meter patient card smartcard railcard oyster pass licence license passport
  student pupil employee mpan mprn nhs insurance nino ssn sin aadhaar pan serial confirmation locator job return complaint
  application loan mortgage savings checking sort transaction refund plate reg registration chassis tag voucher locker
  login username user passcode password gate door entry access alarm crime enquiry query quote statement consumer
  subscriber device router handset shipment shipping awb waybill docket delivery record prescription claimant tenant
  citizen uan folio demat kyc ration visa mastercard amex debit direct lease permit room
`);

/** What everybody may read: a train, a place, a product, a law, a version. */
export const PUBLIC = set(`
  vehicule vehicle train ter tgv intercites ouigo rer vol bus tram tramway metro car navette rame quai voie porte comptoir guichet salle
  hall etage lot lots modele article articles art taille version build poste extension bureau loi norme directive
  reglement arrete decret autoroute route sortie canal chaine arret terminal page erreur promo siret siren tva rcs bce naf
  ape rna agrement standard isbn ean produit piece gamme stand secteur zone tsa cp annee edition firmware ios android
  windows patch analyse rapport etude certificat brevet decision saison episode chapitre match tirage offre annonce tour concours parking batiment postal panne alerte saint louis
  flight fault buses coach platform terminal desk counter floor batch batches model part sku size ext suite unit box law act
  section article regulation directive exit road highway channel stop page error promo siret company charity vat
  registered isbn ean product series chapter season episode update zip postcode service boeing airbus aircraft option
  lab study patent certificate press text dial vacancy route routes gtin kb iso en nf rfc utc cve bp cs error erreurs errors chapter bug rule regle rules
  lines lignes versions models modeles parts references produits trains flights vols until since depuis in year
`);

/** «Numéro», "ref": says that it is a number, not of what. */
export const WEAK = set(
  'numero numeros n no nr num number numbers ref refs reference references id code codes identification incident incidents report reports signalement',
);

/** Little words between a noun and its number. */
export const FILLERS =
  set(`est is was etait le la les the de du d des a l votre ton ta vos your his her their as et and
  client clients mobile fixe sous under with par by bien my mon our ici here`);

/** Right after a figure: it counts or measures. */
export const UNITS = set(`
  h heure heures min mn minute minutes s sec secondes j jour jours semaine semaines mois an ans annee annees euro euros eur
  dollars dollar francs chf pounds pound quid rupees rs points point pts km kilometres km/h m metres cm mm kg g grammes
  litres l cl go gb mo mb ko tb mbps mega megas kwh kw w watts v degres fois personnes personne clients lignes abonnes
  voyageurs passagers foyers habitants articles pieces places billets exemplaires lots caracteres chiffres lettres mots
  pages magasins agences points-relais salaries collaborateurs commandes colis dossiers appels messages avis
  hour hours mins day days week weeks month months year years times people persons customers lines homes households
  passengers items pieces seats tickets copies characters digits letters words pages stores branches staff miles mile
  orders parcels calls messages reviews working business percent cent mille million millions tonnes
`);

/** Nouns after which no telephone number stands, whatever its digits look like. */
export const NEVER_A_LINE = set(`
  nhs aadhaar passport passeport sin ssn nino compte account dossier case policy contrat contract carte card smartcard
  compteur meter mpan mprn pce pdl prm imei sinistre claim matricule avs nir secu commande order serie serial pan folio
  licence badge pass railcard livraison savings colis parcel tracking suivi
`);
