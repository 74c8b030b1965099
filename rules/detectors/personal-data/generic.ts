/** What every customer of every brand has: naming it tells nothing about this one. Folded, both languages. */
export const GENERIC: ReadonlySet<string> = new Set(
  `commande commandes colis livraison livraisons paquet paquets article articles produit produits remboursement dossier
  demande demandes message messages mail mails email courrier courriers reclamation reclamations retour retours avis
  commentaire question questions patience compte contrat abonnement ligne carte facture factures rendez-vous rendez
  reservation place places billet billets bagage bagages valise valises probleme problemes souci soucis situation cas
  echange avoir virement versement conseiller conseillere conseillers magasin agence technicien technicienne intervention
  acces connexion box service services forfait offre prix tarif achat achats appel appels signalement requete inscription
  candidature indemnisation indemnite reponse remarque remarques retard attente satisfaction confiance fidelite
  mecontentement experience visite passage venue sejour voyage trajet train vol vols bus chambre table cours seance
  attention aide bonheur plaisir famille numero adresse nom prenom code identifiant mot solution solde paiement argent
  espace client profil page application appli quartier secteur rue ville region immeuble logement domicile equipe equipes
  envoi suivi ticket tickets document documents piece pieces justificatif dossiers changement demarche sinistre expert
  directeur directrice interlocuteur accompagnateur gestionnaire facteur livreur chauffeur chargeur tour somme titre
  permis passeport courriel lettre bon cheque geste proposition suggestion suggestions idee idees participation lot gain
  gains creneau date jour matinee journee semaine mois choix confirmation attestation releve devis etiquette reparation
  depannage coupure remplacement mise cle cles remise recharge essai reclam photo photos video publication tweet post mp dm
  order orders parcel parcels package packages item items product products delivery deliveries refund refunds shipment
  booking bookings reservation ticket tickets card cards account request requests claim claims case complaint complaints
  bag bags luggage baggage replacement appointment appointments room table engineer driver payment payments money feedback
  message messages dm dms email emails mail voucher vouchers service services connection line broadband internet
  subscription plan plans purchase purchases query queries question questions issue issues concern concerns problem
  problems comment comments review tweet tweets post posts visit stay trip journey flight flights train bus seat seats
  experience patience name number address details info information reference answer response reply call calls goods stuff
  thing things one ones time refund cheque check credit balance funds deposit change exchange return returns label
  confirmation app website site page store branch local team manager adviser advisor agent contact area street town city
  region home house building application form document documents paperwork membership pass permit licence passport
  letter letters statement bill bills invoice tracking update updates slot date day morning week month deal offer prize
  code codes password login profile file files photo photos report ban upgrade repair repairs installation move moving
  data power water supply meter signal network phone-line gift gifts entry tip tips bonus points status event class lesson
  session course game games match show next first second last new old own part parts unit model version device devices
  food meal meals drink drinks dinner lunch breakfast size colour color style pair brand batch way lot kind sort support
  nuit nuits nuitee nuitees frais difference trajet course repas peage hotel taxi parking licence total reste port soiree soir dommage perte relais locker lockers point cancellation fare fares rib itself loss delay credits option options formule mode horaire risque lightning flightattendant crew boarding upgrade miles gate wifi wi-fi song songs album playlist video videos team-member`
    .split(/\s+/)
    .filter(Boolean),
);
