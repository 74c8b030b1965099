const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What a number after it is one of: «chambre 214», "bus 6214", «bâtiment C». */
const NUMBERED = set(
  `chambre room quai voie platform gate porte ligne line train vol flight bus tram metro car navette table emplacement pitch
  casier locker dossier case ticket commande order bon bay siege seat sieges seats places voiture coach rang row lot appartement
  apt flat unit salle guichet comptoir counter caisse till route lane box cabine studio place batiment bat block building kiosk
  kiosque borne episode saison season volume tome hall terminal sortie exit escalier size taille pointure bike velo zone dock
  berth aisle allee bungalow cottage tower tour arrondissement version chapitre chapter semaine week poste`,
);
/** Counted things may follow a spelled number: «en caisse deux fois». Behind these the number is a name. */
const GOES_ON = set(
  `est sont a ont sera vous et ou dans sur de du pour is are was has have will of on in and or for to from at`,
);

/** Whether a word names numbered things. */
export const isNumbered = (key: string): boolean => NUMBERED.has(key.replace(/^[ld]'/, ''));

/** Whether a spelled number is a name and counts nothing: "volume two is wrapped". @param after the word behind it */
export const isNaming = (after: string): boolean => after === '' || GOES_ON.has(after);
