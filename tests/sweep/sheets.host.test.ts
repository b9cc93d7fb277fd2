import { walkSampled } from './sampled';

walkSampled('sheets');
