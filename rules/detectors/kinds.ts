import type { DetectorKinds } from '../../engine/analysis/detector';
import { accountDetector } from './account/account';
import { answeredDetector } from './answered/answered';
import { askDetector } from './ask/ask';
import { channelDetector } from './channel/channel';
import { closureDetector } from './closure/closure';
import { contactDetector } from './contact/contact';
import { escalateDetector } from './escalate/escalate';
import { gestureDetector } from './gesture/gesture';
import { humourDetector } from './humour/humour';
import { issueDetector } from './issue/issue';
import { languageDetector } from './language/language';
import { leftOverDetector } from './left-over/left-over';
import { lengthDetector } from './length/length';
import { missingMoveDetector } from './missing-move/missing-move';
import { nameDetector } from './name/name';
import { personalDataDetector } from './personal-data/personal-data';
import { personaliseDetector } from './personalise/personalise';
import { phraseDetector } from './phrase/phrase';
import { placeholderDetector } from './placeholder/placeholder';
import { pointsDetector } from './points/points';
import { promiseDetector } from './promise/promise';
import { redressDetector } from './redress/redress';
import { registerDetector } from './register/register';
import { repeatHandoffDetector } from './repeat-handoff/repeat-handoff';
import { reuseDetector } from './reuse/reuse';
import { shoutingDetector } from './shouting/shouting';
import { waitDetector } from './wait/wait';

/** Every kind of detector that a rule may name in `detect.kind`. */
export const KINDS: DetectorKinds = {
  phrase: phraseDetector,
  'missing-move': missingMoveDetector,
  shouting: shoutingDetector,
  register: registerDetector,
  humour: humourDetector,
  personalise: personaliseDetector,
  issue: issueDetector,
  points: pointsDetector,
  wait: waitDetector,
  redress: redressDetector,
  'personal-data': personalDataDetector,
  reuse: reuseDetector,
  channel: channelDetector,
  closure: closureDetector,
  'repeat-handoff': repeatHandoffDetector,
  promise: promiseDetector,
  placeholder: placeholderDetector,
  length: lengthDetector,
  language: languageDetector,
  ask: askDetector,
  gesture: gestureDetector,
  account: accountDetector,
  name: nameDetector,
  'left-over': leftOverDetector,
  answered: answeredDetector,
  contact: contactDetector,
  escalate: escalateDetector,
};
