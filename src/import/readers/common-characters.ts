// Common characters, by which a decoding that makes sense is told from one that does not.

/** Characters and marks that make up much of any Chinese text, simplified and traditional, in order of code. */
export const COMMON: ReadonlySet<string> = new Set(
  [
    '·—“”…　、。《》〔〕一三上下不与个中为主么也乡了事二于人从他以件会位作你例保信全公共关其内军况准出分制前办加务化区十单去县又及发受只可台同后告和国在域处复多大天好如子学定实家容',
    '对将小就局工市布平年并府度建开强当得心总息情意成我所报按据措收改政数文新方施无日时是月有服本机条来根案此民没法点然理生用申的监目看着督知社种站章第等答管级组织经结网者能自至行街要见',
    '规解议讼设诉说请读起过还这进通道那部都里重量镇问障需面项领题！％（），０１２３４５６７８９：；？',
    '並佈來個內務區問單國報學實將對強後從據數於時會條機沒況準為無當發監種級組結經網縣總織與著處裡覆見規訟設訴說請議讀軍辦這進過還鄉鎮開關項領題麼點',
  ].join(''),
)
