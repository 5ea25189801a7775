/** Answers to a recommendation, which say nothing about the work on it (2.2): accepted, agreed, rejected, noted. */
import { levelStatus } from '../../model/status/status-text';

const RESPONSE =
  /^(?:(?:fully|partially|partly|not|in part|in principle) )?(?:accepted|agreed|approved|supported|rejected|declined|noted|accept|agree|reject)(?: (?:in part|in principle|in full|with (?:comments?|amendments?|modifications?)|by management))?$/;

/** True of a text that is such an answer and nothing else. */
export const isResponse = (text: string): boolean => text.length <= 40 && RESPONSE.test(levelStatus(text));
