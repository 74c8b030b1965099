const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Illnesses, states of the body, treatments and aids; folded, both languages, single words. */
export const CONDITIONS = set(`
  diabete asthme epilepsie cancer tumeur leucemie lymphome melanome depression burn-out burnout avc infarctus glaucome
  cataracte myopie hypermetropie presbytie astigmatisme strabisme dmla arthrose polyarthrite sclerose fibromyalgie
  endometriose osteoporose scoliose mucoviscidose tuberculose thrombose cirrhose mycose eczema psoriasis acne zona hernie
  sciatique lombalgie lumbago entorse fracture foulure luxation commotion traumatisme brulure plaie abces kyste polype
  fibrome nodule otite angine bronchite pneumonie grippe covid gastro appendicite cystite hepatite tendinite sinusite
  gastrite arthrite phlebite conjonctivite dermatite meningite colite pancreatite gingivite parodontite vih sida syphilis
  chlamydia herpes mst ist grossesse accouchement cesarienne ivg fiv pma menopause sterilite infertilite hypertension
  hypotension cholesterol thyroide hypothyroidie anemie allergie allergies intolerance crohn parkinson alzheimer demence
  autisme tdah bipolarite schizophrenie anorexie boulimie alcoolisme addiction sevrage  invalidite surdite cecite
  incontinence obesite embolie prothese protheses hospitalisation chimiotherapie chimio radiotherapie dialyse transfusion
  greffe biopsie ponction infiltration fibroscopie anesthesie convalescence presbyte myope astigmate coloscopie mammographie echographie irm frottis pacemaker stimulateur pilule  ald migraine migraines
  varices apnee verrues sterilet contraception contraceptif vertiges convulsions ulcere reflux gale poux
    glycemie cicatrice pansement perfusion platre attelle bequilles minerve dentier implant implants molaire
  psoriasis lupus rhumatisme rhumatismes insomnie anxiolytique bipolaire dyslexie dyspraxie diabetique
  diabetes asthma epilepsy tumour tumor leukaemia leukemia lymphoma melanoma stroke angina glaucoma cataract cataracts
  astigmatism arthritis osteoporosis fibromyalgia endometriosis hernia sciatica sprain fracture concussion bronchitis
  pneumonia flu appendicitis gallstones hepatitis hiv pregnancy miscarriage caesarean c-section abortion ivf
  menopause infertility hypertension thyroid anaemia anemia allergy intolerance coeliac celiac parkinson's alzheimer's
  dementia autism adhd bipolar schizophrenia anorexia bulimia alcoholism rehab ptsd seizure seizures disability blindness
  obesity dvt  hysterectomy vasectomy chemo chemotherapy radiotherapy dialysis transplant biopsy colonoscopy
  mammogram ultrasound mri pacemaker migraines shingles insulin inhaler medication overdose scar stitches
  wound crutches wheelchair dentures stoma catheter eyesight cyst ulcer reflux eczema lupus insomnia dyslexia sepsis
  preeclampsia vertigo scoliosis sobriety
`);
/** What ends like an illness or an operation: «tendinitis», «coloscopie», «névralgie». */
export const ILL =
  /(?:itis|algie|algia|plegie|plegia|phrenie|phrenia|ectomie|ectomy|oscopie|oscopy|opathie|opathy|aemia|suppressants?|suppresseurs?|sclerosis|fibrosis)$/;

/** Several words that are one illness, state or aid. */
export const CONDITIONS_OF_WORDS =
  /\b(?:fausse couche|insuffisance (?:renale|cardiaque|respiratoire)|crise (?:d'angoisse|cardiaque|d'epilepsie|d'asthme)|perte auditive|appareils? auditifs?|prise de sang|analyses? de sang|arret maladie|mi-temps therapeutique|fauteuil roulant|points de suture|tension arterielle|lentilles de contact|mal de dos chronique|douleurs? (?:thoraciques?|chroniques?|au dos|au genou|dentaires?)|apnee du sommeil|groupe sanguin|(?:correction|prescription) (?:de |of )?\(?[+-]\d|lumbar puncture|epidural|general anaesthetic|\d a l'oeil (?:gauche|droit)|examens? medica(?:l|ux)|bilans? sanguins?|resultats? (?:d'analyses?|de biopsie|de laboratoire|sanguins?|medicaux)|antecedents? (?:medicaux|cardiaques|familiaux)?|tests? (?:de grossesse|vih|positif)|cure de desintoxication|heart (?:attack|condition|failure|surgery|problem)|chest pains?|blood (?:pressure|clot|sugar|tests?|results|type|group)|high cholesterol|kidney (?:stones?|failure|infection)|broken (?:arm|leg|ankle|wrist|hip|foot|toe|collarbone|rib)|sprained (?:ankle|wrist|knee)|fractured (?:arm|leg|ankle|wrist|hip|foot|rib)|(?:hip|knee) (?:replacement|surgery|operation)|panic attacks?|eating disorder|hearing (?:aids?|loss)|sleep apn(?:o)?ea|varicose veins|sick (?:leave|note)|mental health|(?:test|scan|lab) results|smear(?: test)?|fertility treatment|contraceptive pill|mobility scooter|plaster cast|root canal|nervous breakdown|multiple sclerosis|learning disability|drinking problem|gambling problem|self-harm|gender reassignment|-?\d[.,]\d\d (?:in|for) your (?:left|right) eye|varices|ear infection|chest infection|whiplash|high blood pressure|the gout|malaise cardiaque)\b/g;

/** Parts of the body; they tell something only beside a word of care. */
export const BODY =
  /\b(?:genou|epaule|hanche|cheville|poignet|coude|nuque|dos|bras|jambe|oeil|yeux|coeur|pied|dents?|oreille|sein|prostate|foie|rein|poumon|uterus|knee|hip|shoulder|ankle|wrist|elbow|neck|back|arm|leg|eyes?|heart|foot|tooth|teeth|ear|breast|prostate|liver|kidneys?|lungs?|womb)\b/g;
export const CARE =
  /\b(?:opere\w*|operation|operated|surgery|chirurgie|chirurgien|reeducation|kine|kinesitherap\w*|physio\w*|radio|radios|scanner|scans?|x-ray|infiltration|injections?|seances?|soins|douleurs?|pain|plaie|casse|fractur\w*|broke|treatment|traitement|consultation|specialist|consultant|greffe|extraction|implant)\b/;

/** Medicines that only a prescription gives, by name. */
export const DRUGS = set(`
  levothyrox levothyroxine sertraline fluoxetine prozac paroxetine citalopram escitalopram seroplex lexapro zoloft
  venlafaxine effexor mirtazapine  xanax alprazolam lexomil bromazepam valium diazepam zolpidem stilnox ambien lyrica
  pregabaline pregabalin gabapentin tramadol morphine codeine oxycodone methadone subutex buprenorphine insuline insulin
  metformine metformin ozempic wegovy mounjaro semaglutide victoza ritaline ritalin quasym concerta elvanse vyvanse adderall
  viagra cialis sildenafil tadalafil ventoline ventolin salbutamol symbicort seretide kardegic eliquis apixaban xarelto
  previscan warfarin plavix clopidogrel tahor crestor atorvastatine atorvastatin statin statins ramipril lisinopril
  amlodipine bisoprolol amoxicilline amoxicillin augmentin doxycycline methotrexate humira roaccutane accutane isotretinoine
  isotretinoin tamoxifene tamoxifen truvada antidepresseur antidepresseurs antidepressant antidepressants anxiolytiques
  antibiotiques antibiotics anticoagulant anticoagulants neuroleptique neuroleptiques antipsychotics tritherapie
  betabloquant omeprazole finasteride quetiapine lamotrigine naltrexone prednisolone cortisone testosterone oestrogen
  estrogen hrt thyroxine keppra depakine spasfon biotherapie opioids steroids
`);
/** «-pril», «-oxetine», "-mab": how medicines are named. */
export const DRUG =
  /^[a-z]{3,}(?:oxetine|azepam|azolam|sartan|statine?|prazole|cillin|cilline|mycin|mycine|formine?|gliptine?|glutide|triptan|setron|olol|zumab|ximab|tinib|clovir|navir)$/;
