/** Defines all widgets. */
import './article/define.ts';
import './list/define.ts';
import './noscript/define.ts';
import './quotation/define.ts';
import './search/define.ts';
import './share/define.ts';
import './to-top/define.ts';
