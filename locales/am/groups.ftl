# The stakeholder groups that somebody says they belong to.
groups-which = ከየትኞቹ ቡድኖች ነዎት? ሠራተኞች እርስዎን የሚመለከተውን ሊነግሩዎት ይችላሉ። የምናስቀምጠው ቡድኖቹን ብቻ ነው፤ ስም አናስቀምጥም። በማንኛውም ጊዜ መቀየር ይችላሉ።
groups-say = ቡድንዎን ይንገሩን
    .short = ቡድኖቼ
