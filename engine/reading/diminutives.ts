/** First names that people use for one another, a family a line; French and English, with the commonest of both. */
const FAMILIES = `alex alexandre alexandra alexander alexis alexia sandy sandra lex
alf alfie alfred fred freddie freddy frederic frederick frederique fredo
andy andrew drew andre dede
angie angela angelique ange
annie anne anna ann nan nancy nanou anouk
tony toni anthony antoine antonio toinou anto
archie archibald
art arthur artie
babeth bab elisabeth elizabeth liz lizzie lizzy beth betty bess eliza ellie libby babette lisa lise elise
barb barbara barbie babs
ben benji benjamin benoit benny bennie benedict
bern bernard bernie nanard bernadette
bob bobby rob robbie robert robin bert
bill billy will willy willie william liam guillaume guigui wilhelm
brad bradley
cal calum callum
cam camille camilla millie camila
carl carlo charles charlie charly chuck chas charlotte charlene lottie lotte
caro carol carole caroline carolina carrie caz
cath cathy cathie kate katie kathy kathleen kat kath katherine kathryn catherine katy cate kay kitty
cece cecile cecilia cecily
chris christophe christopher christian christine christina kris kit tina chrissie topher christelle cricri
cindy cynthia lucinda
clem clemence clement clementine
con connor conor
dan danny daniel danielle dani dany
dave david davy dav
deb debbie deborah debra
del derek
den denis dennis denise deniz
dick rick ricky rich richie richard ric
dom dominique dominic dominik
don donnie donald
doug dougie douglas
ed eddie eddy edward edouard edmond ned ted teddy theodore theo edgar
el elle ellen eleanor nell nellie helen helene leni ellie elena ella
emma em emmy emily emilie emmanuelle manu emmanuel manuel manue mila
eric rick
esther essie
fab fabien fabrice fabienne fabian fabio
flo florence florent florian flora florie
fran frankie frank francis francois franck francoise francine frances francesca franny fanny stephanie
gab gabi gaby gabriel gabrielle gabe
gen genevieve ginette gene eugene
geo georges george georgie georgia georgina
gerry gerard gerald jerry gege jeremy jerome jerem
gilles gil gilbert gillou
greg gregory gregoire gregor
gus gustave august augustin augustus angus
gwen gwenaelle gwendoline gwenola
hal harry henry henri harold harriet hattie
hugh hugo hugues hughie
ian iain john
ibra ibrahim ibrahima ibou
isa isabelle isabel isabella bella izzy belle
jack jackie jacky john johnny jon jonny jonathan jo jacques jacquot jacqueline jake jacob
jean jeannot jan janine jeanne jeannine jeannette
jen jenny jenn jennifer jenna
jess jessie jessica
jim jimmy james jamie jem
jo joe joey joseph josephine josie joel johanna joanna joanne jocelyne josette josee
josh joshua
jules julie julia julien juliette jul julian juliet
karim krimo
ken kenny kenneth
kev kevin
kim kimberly kimberley
larry lawrence laurence laurent lolo laurie laure lauren laura laurena laurette
lea leah leanne
len lenny leonard leo leon leonie leopold
lili lilou liliane lily lilian lillian elisa elisabeth lilia
lou louis louise louie lewis loulou luis louisa
luc lucas luke lucien lucie lucy lulu lucille ludo ludovic
mad maddie maddy madeleine madeline mado madison
mag maggie meg margaret marguerite margot peggy greta margaux magalie magali maguy
marc mark marcus marco marcel marcelle
mari marie mary maria marion marianne marine molly polly mimi miriam myriam marielle mireille
marty martin martine martina tin
mat matt matty matthew mathieu matthieu mathis mathilde matilda tilly mattie matteo
max maxime maxim maximilian maximilien maxence maxwell maxine
mehdi med mohamed mohammed mo mohammad momo mamadou muhammad
mel melanie melissa melina melody melodie
mich michel michelle mike mick mickey mickael michael michele mitch mikey micka michou
mona monica monique
nad nadia nadine nadege
nat nath nathalie natalie natasha nathan nathaniel nate
nic nick nicky nico nicolas nicholas nicole nik nicola klaus
noe noah noemie naomi
oli olivier oliver ollie olivia liv
pam pamela
pat patrice patrick patricia paddy patty trish tricia patou
paul paulo paula pauline paulette polo
pete peter pierre pierrot peter pedro
phil philip philippe phillip philippa pippa pip
rach rachel rachid
raf raph raphael raphaelle rafael rafa
ray raymond raymonde rae
reg reggie reginald regis
rem remi remy
ron ronnie ronny ronald veronica veronique vero
rox roxane roxanne
roz ros rosalind rosalinda rose rosie rosa roselyne rosemary
sab sabine sabrina
sal sally sarah sara sadie salim salima sacha
sam sammy samuel samantha samira sami samir
seb sebastien sebastian bastien
serge sergio sergei
shel shelley michelle
sim simon simone simeon
sofia sophie sophia soph so
stan stanislas stanley
steph stephane stephanie steve steven stephen etienne steffi fanny stevie stef
sue susie suzy suzanne susan susannah suzie
syl sylvie sylvain sylvia sylvaine sylviane
tam tammy tamara
tati tatiana
terry terence terrence therese theresa teresa tess tessa terri
thom tom tommy thomas tomas thibault thibaut thib titi
tim timmy timothy timothee
tif tiff tiffany tiphaine
toby tobias
tracy tracey
ty tyler tyrone tyrell
val valerie valentin valentine valentina
vic vicky victor victoria vickie victorien victorine
vince vincent vinny vin
viv vivi vivien viviane vivian vivienne
virg virginie virginia ginny
wally walter walt
wen wendy gwendolyn
xav xavier
yan yann yannick yanis yoann yohan johan yohann
yas yasmine yasmina jasmine
yo yolande yolanda
zac zack zach zachary zacharie
zoe zo`;

const members = FAMILIES.split('\n').map((family) => family.split(' '));
const families = new Map<string, Set<number>>();
for (const [family, names] of members.entries()) {
  for (const name of names) families.set(name, (families.get(name) ?? new Set()).add(family));
}

/** Whether one is a short form of the other, or both of a third: «Max» and «Maxime», "Liz" and "Beth" (folded). */
export function areOneName(one: string, other: string): boolean {
  const theirs = families.get(other);
  return theirs !== undefined && [...(families.get(one) ?? [])].some((family) => theirs.has(family));
}

/** All that somebody by this name may go by (folded): «jonny» → john, jonathan, … */
export const variantsOf = (name: string): string[] =>
  [...(families.get(name) ?? [])].flatMap((family) => members[family] ?? []);

/** Whether this is a first name that people are commonly given (folded). */
export const isFirstName = (word: string): boolean => families.has(word);
