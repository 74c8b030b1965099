/**
 * What people buy, have repaired or have done: «votre tondeuse» tells what they own, whatever is said of it.
 * Things that every customer of a sector has (a phone line's phone, a hotel's bed) are left out. Folded.
 */
export const PRODUCTS: ReadonlySet<string> = new Set(
  `frigo refrigerateur congelateur lave-linge lave-vaisselle seche-linge four hotte cuisiniere micro-ondes cafetiere expresso
  robot mixeur blender grille-pain bouilloire aspirateur friteuse barbecue poele climatiseur ventilateur radiateur chauffe-eau
  canape fauteuil chaise chaises matelas sommier oreiller oreillers couette armoire commode buffet bibliotheque etagere dressing
  baignoire lavabo robinet volet volets portail parquet carrelage moquette tapis rideaux lampe luminaire televiseur casque
  enceinte imprimante drone liseuse trottinette scooter moto pneus siege-auto poussette landau berceau tente raquette skis
  snowboard rameur halteres robe jupe jean chemise chemisier pull manteau veste blouson costume chaussures baskets bottes
  bottines sandales escarpins ceinture montre bague collier bracelet alliance boucles lunettes progressifs lentilles parfum
  bouquet gateau roman poupee peluche puzzle guitare piano violon tondeuse taille-haie perceuse scie echelle abri spa sauna
  parasol pergola croquettes lingerie soutien-gorge maillot coloration meches brushing balayage epilation manucure massage
  tatouage piercing camescope machine trampoline velo balancelle derbies mocassins espadrilles chaussons pantoufles bonnet echarpe gants short legging polo pyjama cave imprimantes tronconneuse nettoyeur
  fridge freezer washer dryer dishwasher oven hob cooker kettle toaster blender mixer vacuum hoover treadmill scooter e-bike
  sofa armchair mattress wardrobe sideboard bookcase lamp rug curtains boiler printer drone headphones earbuds soundbar
  smartwatch e-reader brogues loafers slippers scarf gloves shorts leggings pyjamas hoodie cardigan dress skirt jeans shirt blouse jumper sweater coat jacket trainers boots shoes sandals handbag belt
  necklace bracelet earrings glasses varifocals perfume bouquet cake novel doll jigsaw guitar piano violin mower lawnmower
  drill ladder shed sauna gazebo pushchair pram cot stroller tent rucksack skis tyres tires highlights perm waxing
  manicure massage tattoo piercing filler botox saree sari lehenga kurta mangalsutra bra lingerie dehumidifier stove
  crosstrainer trampoline microwave recliner duvet suitcase-set cookware chainsaw barbecue`
    .split(/\s+/)
    .filter(Boolean),
);
