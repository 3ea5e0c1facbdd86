// Made by Scripts/embed-templates from Sources/Wording/Data/. Do not edit.
// swift-format-ignore-file

/// Lists of words that rules read, as tab-separated lines; what begins with # is said of the list.
enum WordingData {
  static let buttons = ##"""
# buttons.tsv - 避けたいボタン・リンクのラベル
# 列: 1 避けるラベル(ラベル全体と完全一致) TAB 2 よい例 TAB 3 理由
# 根拠: WCAG 2.x / JIS X 8341-3 の「リンクの目的」「見出し及びラベル」の考え方と、主要なUIライティング指針に共通する「結果を動詞で書く」という慣行。
# 限界: 第2列は例であり、自動置換には使えない。実際の動作に合わせて選ぶこと。同意画面の「はい/いいえ」、OS標準の部品の「OK」、アンケートの選択肢などは対象外。
# 限界: 前後の空白、全角・半角、末尾の矢印や「！」は、照合の前に取り除くこと。
こちら	設定を開く	行き先や動作が読み取れない。何をするかを動詞で書く
こちらをクリック	料金プランを見る	リンク先の内容を書く。クリックは端末によって合わない
ここをクリック	資料をダウンロードする	リンク先の内容を書く。読み上げで一覧したときに意味が通らない
ここ	ヘルプを見る	単独で意味が通らない
クリックする	申し込む	操作の方法ではなく、結果を書く
クリック	開く	操作の方法ではなく、結果を書く
タップする	次へ進む	操作の方法ではなく、結果を書く
押す	申し込む	操作の方法ではなく、結果を書く
はい	削除する	質問文を読まないと意味が分からない。動作を動詞で書く
いいえ	キャンセル	質問文を読まないと意味が分からない。やめることが分かる語にする
はい、削除します	削除する	返事ではなく、動作だけを短く書く
送信ボタン	送信する	ラベルに部品の種類を書かない
登録ボタン	登録する	ラベルに部品の種類を書かない
検索ボタン	検索する	ラベルに部品の種類を書かない
実行	インポートを開始する	何を実行するのか分からない。対象と動作を書く
実行する	計算する	何を実行するのか分からない。対象と動作を書く
処理	集計する	何をするのか分からない
処理する	承認する	何をするのか分からない
決定	変更を保存する	何を決めるのか分からない。結果を書く
確定	注文を確定する	対象がないと取り消せるかを判断できない
詳細はこちら	料金の詳細を見る	「こちら」を使わず、対象を書く
詳しくはこちら	返品の条件を見る	「こちら」を使わず、対象を書く
もっと見る	お知らせをもっと見る	同じ画面に複数あるときは対象を添える
続きを読む	記事の続きを読む	同じ画面に複数あるときは対象を添える
続ける	支払いに進む	次に何が起こるかを書く
完了	保存して閉じる	押した後の状態が分からない
適用	絞り込みを適用する	何を適用するのか分からない
中止	アップロードを中止する	何を中止するのか分からない。「キャンセル」との違いも示す
キャンセルする	予約を取り消す	操作をやめるのか、予約などを取り消すのか紛らわしい
サブミット	送信する	専門用語・英語の直訳を避ける
戻るボタン	戻る	ラベルに部品の種類を書かない

"""##
  static let englishSlips = ##"""
# englishSlips.tsv - よくある英単語の書き間違い
# 列: 1 誤り(小文字) TAB 2 正しいつづり(小文字)
# 使い方: 単語全体が一致するときだけ。大文字小文字は元の語に合わせること。
# 限界: どちらの国でも誤りであるものだけを入れる(licence, acknowledgement, dependant のように正しいこともある語は入れない)。
occured	occurred
occuring	occurring
occurence	occurrence
recieve	receive
recieved	received
reciept	receipt
adress	address
adresses	addresses
seperate	separate
seperately	separately
seperated	separated
succesful	successful
succesfully	successfully
successfull	successful
successfuly	successfully
sucess	success
sucessful	successful
sucessfully	successfully
accomodate	accommodate
accomodation	accommodation
aquire	acquire
agian	again
alot	a lot
allready	already
apparant	apparent
appearence	appearance
arguement	argument
asign	assign
attatch	attach
attatched	attached
attatchment	attachment
availible	available
avaliable	available
availabe	available
begining	beginning
beleive	believe
buisness	business
calender	calendar
catagory	category
choosen	chosen
comming	coming
commited	committed
comitted	committed
compatable	compatible
completly	completely
confirmaton	confirmation
conection	connection
definately	definitely
desciption	description
diffrent	different
dissapear	disappear
dissapeared	disappeared
doesnt	doesn't
dont	don't
didnt	didn't
isnt	isn't
embarass	embarrass
enviroment	environment
exsit	exist
existance	existence
experiance	experience
explaination	explanation
familar	familiar
feild	field
foriegn	foreign
fowarded	forwarded
garantee	guarantee
goverment	government
grammer	grammar
happend	happened
immediatly	immediately
imediately	immediately
incorect	incorrect
independant	independent
infomation	information
instalation	installation
intial	initial
langauge	language
lenght	length
libary	library
maintainance	maintenance
maintenence	maintenance
managment	management
manualy	manually
mispell	misspell
neccessary	necessary
necesary	necessary
noticable	noticeable
ocassion	occasion
ommit	omit
ommitted	omitted
paramter	parameter
pasword	password
passwrod	password
persistant	persistent
posession	possession
preceeding	preceding
prefered	preferred
prefering	preferring
priviledge	privilege
privilage	privilege
proccess	process
publically	publicly
realy	really
reccomend	recommend
recomend	recommend
recieving	receiving
reciever	receiver
refered	referred
refering	referring
registation	registration
relevent	relevant
requried	required
responce	response
retreive	retrieve
retreived	retrieved
rember	remember
remeber	remember
safty	safety
schedual	schedule
sentance	sentence
similiar	similar
specifed	specified
submited	submitted
submiting	submitting
suport	support
tommorow	tomorrow
tommorrow	tomorrow
transfered	transferred
truely	truly
unkown	unknown
untill	until
usefull	useful
usualy	usually
vaild	valid
verfiy	verify
verifiy	verify
wich	which
writting	writing
teh	the
thier	their
taht	that
yuo	you
becuase	because
beacuse	because
abilty	ability
functionalty	functionality
registeration	registration

"""##
  static let errors = ##"""
# errors.tsv - それだけでは何も伝わらないエラー文
# 列: 1 文(末尾の句点・感嘆符を除いた全体と完全一致) TAB 2 言語(ja / en)
# 根拠: WCAG 2.x / JIS X 8341-3 の「エラーの特定」「エラー修正の提案」。
# 限界: 英語は小文字にして照合すること。見出しとして使い、下に理由を並べるものには当てはまらない。
エラー	ja
エラーです	ja
エラーがあります	ja
エラーが発生しました	ja
エラーが起きました	ja
エラーになりました	ja
システムエラー	ja
システムエラーです	ja
システムエラーが発生しました	ja
予期しないエラー	ja
予期しないエラーです	ja
予期しないエラーが発生しました	ja
予期せぬエラーが発生しました	ja
不明なエラー	ja
不明なエラーです	ja
不明なエラーが発生しました	ja
通信エラー	ja
通信エラーです	ja
通信エラーが発生しました	ja
内部エラー	ja
内部エラーが発生しました	ja
入力エラー	ja
入力エラーです	ja
入力エラーがあります	ja
入力エラーが発生しました	ja
入力内容が不正です	ja
入力値が不正です	ja
不正な値	ja
不正な値です	ja
不正な入力	ja
不正な入力です	ja
不正な操作です	ja
不正なリクエストです	ja
無効な値	ja
無効な値です	ja
無効な入力です	ja
値が不正です	ja
値が無効です	ja
形式エラー	ja
形式が不正です	ja
正しくありません	ja
失敗しました	ja
処理に失敗しました	ja
処理できませんでした	ja
実行できませんでした	ja
異常終了しました	ja
例外が発生しました	ja
問題が発生しました	ja
error	en
an error	en
error occurred	en
an error occurred	en
an error has occurred	en
unexpected error	en
an unexpected error occurred	en
an unexpected error has occurred	en
unknown error	en
an unknown error occurred	en
system error	en
a system error occurred	en
internal error	en
internal server error	en
network error	en
input error	en
validation error	en
validation failed	en
invalid	en
invalid value	en
invalid input	en
invalid entry	en
invalid data	en
invalid format	en
invalid request	en
not valid	en
bad request	en
failed	en
operation failed	en
request failed	en
something went wrong	en
oops	en
wrong value	en
illegal value	en

"""##
  static let kana = ##"""
# kana.tsv - words that interfaces and official writing usually write in kana.
# Columns: 1 the written form (literal), 2 in kana, 3 profiles (gov / saas / gov,saas), 4 guards,
# 5 sure (may be replaced as it stands) or likely (depends on what is meant), 6 the reason.
# Guards, parted by commas: <X no remark where X stands right before, >X where X stands right behind.
# <kanji: any kanji right before.
# Sources: 公用文作成の考え方 (2022), 公用文における漢字使用等について (2010), 常用漢字表. Rows for saas
# alone follow the custom of products, no public rule; 及び and 並びに stay in gov.
# Limits: literal matches without a dictionary. Where rows overlap, the longest at a position holds.
# Quotations are not to be looked at. Column 2 is not always all kana (後ほど, 分かる).
# --- auxiliary verbs and polite forms
下さい	ください	gov,saas	<を	sure	補助動詞は仮名（「〜を下さい」は本動詞なので漢字でよい）
下さる	くださる	gov,saas	<を	sure	補助動詞は仮名（「〜を下さい」は本動詞なので漢字でよい）
下さり	くださり	gov,saas	<を	sure	補助動詞は仮名（「〜を下さい」は本動詞なので漢字でよい）
下さっ	くださっ	gov,saas	<を	sure	補助動詞は仮名（「〜を下さい」は本動詞なので漢字でよい）
致します	いたします	gov,saas	<一,<合,<招,<誘,<拉,<引,<送,<極,<思いを	sure	補助動詞・「する」の謙譲は仮名（一致・合致・思いを致すなどは漢字）
致しました	いたしました	gov,saas	<一,<合,<招,<誘,<拉,<引,<送,<極,<思いを	sure	補助動詞・「する」の謙譲は仮名（一致・合致・思いを致すなどは漢字）
致しまして	いたしまして	gov,saas	<一,<合,<招,<誘,<拉,<引,<送,<極,<思いを	sure	補助動詞・「する」の謙譲は仮名（一致・合致・思いを致すなどは漢字）
致しません	いたしません	gov,saas	<一,<合,<招,<誘,<拉,<引,<送,<極,<思いを	sure	補助動詞・「する」の謙譲は仮名（一致・合致・思いを致すなどは漢字）
致しましょう	いたしましょう	gov,saas	<一,<合,<招,<誘,<拉,<引,<送,<極,<思いを	sure	補助動詞・「する」の謙譲は仮名（一致・合致・思いを致すなどは漢字）
致しかね	いたしかね	gov,saas	<一,<合,<招,<誘,<拉,<引,<送,<極,<思いを	sure	補助動詞・「する」の謙譲は仮名（一致・合致・思いを致すなどは漢字）
致す	いたす	gov,saas	<一,<合,<招,<誘,<拉,<引,<送,<極,<思いを,<の	sure	補助動詞・「する」の謙譲は仮名（一致・合致・思いを致すなどは漢字）
頂く	いただく	gov,saas	<を,<が,<から,<に,<も,<は	sure	補助動詞「〜ていただく」は仮名（「物を頂く」は本動詞）
頂き	いただき	gov,saas	<を,<が,<から,<に,<も,<は,<山の	sure	補助動詞「〜ていただく」は仮名（「物を頂く」は本動詞）
頂け	いただけ	gov,saas	<を,<が,<から,<に,<も,<は	sure	補助動詞「〜ていただく」は仮名（「物を頂く」は本動詞）
頂い	いただい	gov,saas	<を,<が,<から,<に,<も,<は	sure	補助動詞「〜ていただく」は仮名（「物を頂く」は本動詞）
御座い	ござい	gov,saas		sure	「ございます」は仮名
て貰う	てもらう	gov,saas		sure	「貰」は表外漢字。補助動詞は仮名
て貰い	てもらい	gov,saas		sure	「貰」は表外漢字。補助動詞は仮名
て貰え	てもらえ	gov,saas		sure	「貰」は表外漢字。補助動詞は仮名
て貰っ	てもらっ	gov,saas		sure	「貰」は表外漢字。補助動詞は仮名
て居る	ている	gov,saas		sure	補助動詞は仮名
て居ます	ています	gov,saas		sure	補助動詞は仮名
て居り	ており	gov,saas		sure	補助動詞は仮名
で有る	である	gov,saas		likely	助動詞「である」は仮名
て有る	てある	gov,saas		likely	補助動詞は仮名
て上げる	てあげる	gov,saas	<持っ	likely	補助動詞は仮名
て上げます	てあげます	gov,saas	<持っ	likely	補助動詞は仮名
て仕舞う	てしまう	gov,saas		sure	当て字。補助動詞は仮名
て仕舞い	てしまい	gov,saas		sure	当て字。補助動詞は仮名
て仕舞っ	てしまっ	gov,saas		sure	当て字。補助動詞は仮名
て行く	ていく	gov,saas	<持っ,<連れ,<出,<歩い,<走っ,<乗っ,<とし,<につい,<帰っ,<戻っ	likely	補助動詞は仮名（実際の移動は漢字。「て行った」は「おこなった」と紛れるので収録しない）
て行きます	ていきます	gov,saas	<持っ,<連れ,<出,<歩い,<走っ,<乗っ,<とし,<につい,<帰っ,<戻っ	likely	補助動詞は仮名（実際の移動は漢字。「て行った」は「おこなった」と紛れるので収録しない）
て行きました	ていきました	gov,saas	<持っ,<連れ,<出,<歩い,<走っ,<乗っ,<とし,<につい,<帰っ,<戻っ	likely	補助動詞は仮名（実際の移動は漢字。「て行った」は「おこなった」と紛れるので収録しない）
て行きましょう	ていきましょう	gov,saas	<持っ,<連れ,<出,<歩い,<走っ,<乗っ,<とし,<につい,<帰っ,<戻っ	likely	補助動詞は仮名（実際の移動は漢字。「て行った」は「おこなった」と紛れるので収録しない）
て来る	てくる	gov,saas	<持っ,<連れ,<帰っ,<戻っ,<出,<やっ,<歩い,<走っ,<乗っ,<とし	likely	補助動詞は仮名（実際の移動は漢字）
て来ます	てきます	gov,saas	<持っ,<連れ,<帰っ,<戻っ,<出,<やっ,<歩い,<走っ,<乗っ,<とし	likely	補助動詞は仮名（実際の移動は漢字）
て来ました	てきました	gov,saas	<持っ,<連れ,<帰っ,<戻っ,<出,<やっ,<歩い,<走っ,<乗っ,<とし	likely	補助動詞は仮名（実際の移動は漢字）
て来た	てきた	gov,saas	<持っ,<連れ,<帰っ,<戻っ,<出,<やっ,<歩い,<走っ,<乗っ,<とし	likely	補助動詞は仮名（実際の移動は漢字）
て見る	てみる	gov,saas	<とし,<併せ,<合わせ,<比べ,<続け,<並べ	likely	補助動詞は仮名（目で見る場合は漢字）
て見ます	てみます	gov,saas	<とし,<併せ,<合わせ,<比べ,<続け,<並べ	likely	補助動詞は仮名（目で見る場合は漢字）
て見ました	てみました	gov,saas	<とし,<併せ,<合わせ,<比べ,<続け,<並べ	likely	補助動詞は仮名（目で見る場合は漢字）
て見ましょう	てみましょう	gov,saas	<とし,<併せ,<合わせ,<比べ,<続け,<並べ	likely	補助動詞は仮名（目で見る場合は漢字）
て見て	てみて	gov,saas	<とし,<併せ,<合わせ,<比べ,<続け,<並べ	likely	補助動詞は仮名（目で見る場合は漢字）
て置く	ておく	gov,saas	<立て,<重ね,<並べ,<離し,<積み上げ	likely	補助動詞は仮名（物を置く場合は漢字）
て置き	ておき	gov,saas	<立て,<重ね,<並べ,<離し,<積み上げ,>換,>去,>配,>場,>忘,>石,>物,>時,>薬,>土	likely	補助動詞は仮名（置き換え・置き場などは除く）
て欲しい	てほしい	gov,saas		likely	補助形容詞は仮名
んで欲しい	んでほしい	gov,saas		likely	補助形容詞は仮名
ないで欲しい	ないでほしい	gov,saas		likely	補助形容詞は仮名
# --- to be able
出来る	できる	gov,saas		sure	可能の意味の「できる」は仮名（出来事・出来高・出来上がるは対象外）
出来ます	できます	gov,saas		sure	可能の意味の「できる」は仮名（出来事・出来高・出来上がるは対象外）
出来ません	できません	gov,saas		sure	可能の意味の「できる」は仮名（出来事・出来高・出来上がるは対象外）
出来まし	できまし	gov,saas		sure	可能の意味の「できる」は仮名（出来事・出来高・出来上がるは対象外）
出来な	できな	gov,saas	<不,<上	likely	可能の意味の「できる」は仮名（出来事・出来高・出来上がるは対象外）
出来ず	できず	gov,saas		sure	可能の意味の「できる」は仮名（出来事・出来高・出来上がるは対象外）
出来れ	できれ	gov,saas		sure	可能の意味の「できる」は仮名（出来事・出来高・出来上がるは対象外）
出来た	できた	gov,saas		sure	可能の意味の「できる」は仮名（出来事・出来高・出来上がるは対象外）
出来て	できて	gov,saas		sure	可能の意味の「できる」は仮名（出来事・出来高・出来上がるは対象外）
# --- adjectives behind verbs
易い	やすい	gov,saas	<容,<貿,<交,<簡,<安,<平	likely	「〜しやすい」は仮名
易く	やすく	gov,saas	<容,<貿,<交,<簡,<平,<安	likely	「〜しやすく」は仮名
易さ	やすさ	gov,saas	<容,<貿,<交,<簡,<平,<安	likely	「〜しやすさ」は仮名
使い難い	使いにくい	gov,saas		sure	「〜しにくい」は仮名（「許し難い」など「がたい」は対象外）
分かり難い	分かりにくい	gov,saas		sure	「〜しにくい」は仮名（「許し難い」など「がたい」は対象外）
わかり難い	わかりにくい	gov,saas		sure	「〜しにくい」は仮名（「許し難い」など「がたい」は対象外）
見難い	見にくい	gov,saas		sure	「〜しにくい」は仮名（「許し難い」など「がたい」は対象外）
読み難い	読みにくい	gov,saas		sure	「〜しにくい」は仮名（「許し難い」など「がたい」は対象外）
聞き難い	聞きにくい	gov,saas		sure	「〜しにくい」は仮名（「許し難い」など「がたい」は対象外）
押し難い	押しにくい	gov,saas		sure	「〜しにくい」は仮名（「許し難い」など「がたい」は対象外）
書き難い	書きにくい	gov,saas		sure	「〜しにくい」は仮名（「許し難い」など「がたい」は対象外）
使い辛い	使いづらい	gov,saas		sure	「〜しづらい」は仮名
分かり辛い	分かりづらい	gov,saas		sure	「〜しづらい」は仮名
わかり辛い	わかりづらい	gov,saas		sure	「〜しづらい」は仮名
見辛い	見づらい	gov,saas		sure	「〜しづらい」は仮名
読み辛い	読みづらい	gov,saas		sure	「〜しづらい」は仮名
聞き辛い	聞きづらい	gov,saas		sure	「〜しづらい」は仮名
し辛い	しづらい	gov,saas	<少,<も	sure	「〜しづらい」は仮名
# --- formal nouns and what serves as a particle
る事	ること	gov,saas	>例,>業,>項,>務,>情,>実,>件,>故,>柄,>態,>前,>由,>象,>後,>案,>変,>典,>物,>跡,>績,>理,>足,>録,>局	likely	形式名詞は仮名
た事	たこと	gov,saas	>例,>業,>項,>務,>情,>実,>件,>故,>柄,>態,>前,>由,>象,>後,>案,>変,>典,>物,>跡,>績,>理,>足,>録,>局	likely	形式名詞は仮名
い事	いこと	gov,saas	>例,>業,>項,>務,>情,>実,>件,>故,>柄,>態,>前,>由,>象,>後,>案,>変,>典,>物,>跡,>績,>理,>足,>録,>局,<習,<願,<争,<祝,<笑,<言,<諍,<会,<占,<商,<扱,<誓,<呪,<囲	likely	形式名詞は仮名
る時	るとき	saas	>間,>点,>期,>刻,>代,>給,>差,>計,>限,>系,>短,>効,>価,>事,>折,>々,>制,>速,>報,>局,>候,>節,>分,>世,>流,>機,>雨,>空,>下,>評,>勢,>宜	likely	形式名詞「とき」は仮名（公用文は時点を表す「時」を漢字で書き分ける）
た時	たとき	saas	>間,>点,>期,>刻,>代,>給,>差,>計,>限,>系,>短,>効,>価,>事,>折,>々,>制,>速,>報,>局,>候,>節,>分,>世,>流,>機,>雨,>空,<ま,>下,>評,>勢,>宜	likely	形式名詞「とき」は仮名（公用文は書き分ける）
い時	いとき	saas	>間,>点,>期,>刻,>代,>給,>差,>計,>限,>系,>短,>効,>価,>事,>折,>々,>制,>速,>報,>局,>候,>節,>分,>世,>流,>機,>雨,>空,>下,>評,>勢,>宜	likely	形式名詞「とき」は仮名（公用文は書き分ける）
の時	のとき	saas	>間,>点,>期,>刻,>代,>給,>差,>計,>限,>系,>短,>効,>価,>事,>折,>々,>制,>速,>報,>局,>候,>節,>分,>世,>流,>機,>雨,>空,>下,>評,>勢,>宜	likely	形式名詞「とき」は仮名（公用文は書き分ける）
為	ため	gov,saas	<行,<作,<人,<所,<営,<当,<有,<無,<敢,<云,>替,>政,>す,>さ,>し,>せ,>そ,>り,>る,>所,>人,>体,>吉,>朝,>永,<kanji	likely	表外訓。形式名詞「ため」は仮名（「為に」「為の」もこの行で検出）
の様に	のように	gov,saas		likely	助動詞「ようだ」は仮名（人に付く「様」は漢字）
の様な	のような	gov,saas		likely	助動詞「ようだ」は仮名（人に付く「様」は漢字）
る様に	るように	gov,saas		likely	助動詞「ようだ」は仮名（人に付く「様」は漢字）
る様な	るような	gov,saas		likely	助動詞「ようだ」は仮名（人に付く「様」は漢字）
た様に	たように	gov,saas	<な,<貴	likely	助動詞「ようだ」は仮名（人に付く「様」は漢字）
た様な	たような	gov,saas	<な,<貴	likely	助動詞「ようだ」は仮名（人に付く「様」は漢字）
い様に	いように	gov,saas		likely	助動詞「ようだ」は仮名（人に付く「様」は漢字）
い様な	いような	gov,saas		likely	助動詞「ようだ」は仮名（人に付く「様」は漢字）
と言う	という	gov,saas	<」,<』,<”,<はっきり,<きっぱり,<堂々,<ずばり	likely	伝聞・同格の「という」は仮名（発言する意味は漢字）
毎に	ごとに	gov,saas		sure	表外訓。「ごとに」は仮名
毎の	ごとの	gov,saas		likely	表外訓。「ごとの」は仮名
等	など	saas	<均,<平,<同,<対,<高,<初,<中,<優,<劣,<親,<特,<上,<下,<相,<不,<何,<我,<彼,<郎,<勲,<一,<二,<三,<四,<五,<六,<七,<八,<九,<十,<1,<2,<3,<4,<5,<6,<7,<8,<9,<0,<１,<２,<３,<４,<５,<６,<７,<８,<９,<０,>しい,>しく,>しか,>しき,>しさ,>級,>分,>身大,>号,>価,>間隔,>々,>倍,>温線,>幅,>質性,>差数,>比数,>比級,>高線,>速,>式,>量,>閑,>辺,>角,>方性,>方的	likely	「など」は仮名（公用文では「とう」と読む「等」を漢字で使う）
どの位	どのくらい	gov,saas	>置,>相,>階,>取,>牌,>の数,>を	likely	副助詞「くらい」は仮名
この位	このくらい	gov,saas	>置,>相,>階,>取,>牌,>の数,>を	likely	副助詞「くらい」は仮名
その位	そのくらい	gov,saas	>置,>相,>階,>取,>牌,>の数,>を	likely	副助詞「くらい」は仮名
あの位	あのくらい	gov,saas	>置,>相,>階,>取,>牌,>の数,>を	likely	副助詞「くらい」は仮名
どれ位	どれくらい	gov,saas	>置,>相,>階	likely	副助詞「くらい」は仮名
これ位	これくらい	gov,saas	>置,>相,>階	likely	副助詞「くらい」は仮名
それ位	それくらい	gov,saas	>置,>相,>階	likely	副助詞「くらい」は仮名
あれ位	あれくらい	gov,saas	>置,>相,>階	likely	副助詞「くらい」は仮名
る程	るほど	gov,saas	>度,>遠,>近,>よ,>良	likely	副助詞「ほど」は仮名（「程度」「程遠い」は漢字）
い程	いほど	gov,saas	>度,>遠,>近,>よ,>良	likely	副助詞「ほど」は仮名（「程度」「程遠い」は漢字）
た程	たほど	gov,saas	>度,>遠,>近,>よ,>良	likely	副助詞「ほど」は仮名（「程度」「程遠い」は漢字）
れ程	れほど	gov,saas	>度,>遠,>近,>よ,>良	likely	副助詞「ほど」は仮名（「程度」「程遠い」は漢字）
後程	後ほど	gov,saas	>度,>遠,>近	likely	「ほど」は仮名
先程	先ほど	gov,saas	>度,>遠,>近	likely	「ほど」は仮名
迄	まで	gov,saas		sure	表外漢字。助詞は仮名
した所、	したところ、	gov,saas		likely	形式名詞・接続の「ところ」は仮名（場所は漢字）
今の所	今のところ	gov,saas	>属,>在,>有,>長,>得,>轄	likely	形式名詞「ところ」は仮名
次の通り	次のとおり	gov,saas	>道,>沿い,>名,>を	sure	「〜のとおり」は仮名（道路の「通り」は漢字）
以下の通り	以下のとおり	gov,saas	>道,>沿い,>名,>を	sure	「〜のとおり」は仮名（道路の「通り」は漢字）
上記の通り	上記のとおり	gov,saas	>道,>沿い,>名,>を	sure	「〜のとおり」は仮名（道路の「通り」は漢字）
下記の通り	下記のとおり	gov,saas	>道,>沿い,>名,>を	sure	「〜のとおり」は仮名（道路の「通り」は漢字）
前記の通り	前記のとおり	gov,saas	>道,>沿い,>名,>を	sure	「〜のとおり」は仮名（道路の「通り」は漢字）
その通り	そのとおり	gov,saas	>道,>沿い,>名,>を	likely	「〜のとおり」は仮名（道路の「通り」は漢字）
ご存じの通り	ご存じのとおり	gov,saas	>道,>沿い,>名,>を	likely	「〜のとおり」は仮名（道路の「通り」は漢字）
訳ではな	わけではな	gov,saas	<翻,<通,<和,<英,<対,<意,<邦,<直,<全,<抄,<誤,<内,<語,<点,<完,<言い,<申し	likely	形式名詞「わけ」は仮名（翻訳・言い訳などは除く）
訳にはいか	わけにはいか	gov,saas	<翻,<通,<和,<英,<対,<意,<邦,<直,<全,<抄,<誤,<内,<語,<点,<完,<言い,<申し	likely	形式名詞「わけ」は仮名
筈	はず	gov,saas	<手,<矢,>ヶ,>ケ	sure	表外漢字。形式名詞は仮名（手筈は別語）
た方がいい	たほうがいい	saas		likely	比較の「ほう」は仮名（人を指す「かた」と紛れるため）
た方が良い	たほうがよい	saas		likely	比較の「ほう」は仮名
於いて	おいて	gov,saas		sure	表外漢字。「において」は仮名
於ける	おける	gov,saas		sure	表外漢字。「における」は仮名
に就いて	について	gov,saas	<職,<任,<務,<床,<役,<仕事,<眠り,<帰途,<緒,<王位,<地位,<座,<ポスト	likely	助詞相当の「について」は仮名（職に就く、は漢字）
にも関わらず	にもかかわらず	gov,saas		sure	接続の「にもかかわらず」は仮名
に依る	による	gov,saas		likely	表外訓。「による」は仮名
に依り	により	gov,saas		likely	表外訓。「により」は仮名
に依って	によって	gov,saas		sure	表外訓。「によって」は仮名
す可き	すべき	gov,saas		likely	助動詞「べき」は仮名
る可き	るべき	gov,saas		likely	助動詞「べき」は仮名
有ります	あります	gov,saas		likely	「ある」は仮名（有無の対照を示す場合を除く）
無い	ない	gov,saas	<有るか,<あるか,>物ねだり,>袖	likely	「ない」は仮名（有無の対照を示す場合は漢字も可）
無く	なく	gov,saas	>す,>な,>し,>せ,>さ,>そ	likely	「なく」は仮名（「無くす」「無くなる」は動詞なので除く）
# --- conjunctions
但し	ただし	gov,saas	>書	sure	接続詞は仮名
尚、	なお、	gov,saas	<高,<和,<好	sure	接続詞は仮名
尚更	なおさら	gov,saas		likely	副詞は仮名
尚且つ	なおかつ	gov,saas		likely	接続詞は仮名
且つ	かつ	gov,saas	<尚	sure	接続詞は仮名
或いは	あるいは	gov,saas		sure	表外漢字
或は	あるいは	gov,saas		likely	表外漢字
即ち	すなわち	gov,saas		sure	表外訓。接続詞は仮名
又	また	gov,saas	<猪,<川,<勝,<二,<三,<八,<水,>は,>貸,>聞,>隣,>従,>家,>吉,>八,>左,>右,>三郎,>兵衛,<kanji	likely	接続詞「また」は仮名（「又は」は別の行）
然し	しかし	gov,saas	<自,<突,<当,<全,<天,<偶,<必,<公,<漠,<整,<騒	sure	表外訓。接続詞は仮名
併し	しかし	gov,saas	<合,<兼	likely	表外訓。接続詞は仮名
故に	ゆえに	gov,saas	<事,<縁,<世,<典,<物,<何	likely	接続詞は仮名（事故に、などは除く）
乃至	ないし	gov,saas		likely	表外漢字を含む
及び	および	saas	<に,>腰,>もつか,>ませ,>まし,>がた	likely	一般のUI文では仮名（公用文は漢字）
並びに	ならびに	saas	<横,<歯,<手,<街,<町,<家,<軒,<の	likely	一般のUI文では仮名（公用文は漢字）
又は	または	saas		likely	一般のUI文では仮名（公用文は漢字）
若しくは	もしくは	saas		likely	一般のUI文では仮名（公用文は漢字）
従って	したがって	saas	<に,<付き,<つき	likely	接続詞は仮名（「〜に従って」は動詞なので漢字）
# --- adverbs whose kanji are not in the list of common use
予め	あらかじめ	gov,saas		sure	表外訓・当て字は仮名
予て	かねて	gov,saas		sure	表外訓・当て字は仮名
何故	なぜ	gov,saas		likely	表外訓・当て字は仮名
殆ど	ほとんど	gov,saas		sure	表外訓・当て字は仮名
殆んど	ほとんど	gov,saas		sure	表外訓・当て字は仮名
暫く	しばらく	gov,saas		sure	表外訓・当て字は仮名
直ぐ	すぐ	gov,saas	<真,<真っ	sure	表外訓・当て字は仮名
先ず	まず	gov,saas		sure	表外訓・当て字は仮名
丁度	ちょうど	gov,saas		sure	表外訓・当て字は仮名
敢えて	あえて	gov,saas		sure	表外訓・当て字は仮名
概ね	おおむね	gov,saas		sure	表外訓・当て字は仮名
凡そ	およそ	gov,saas	<平,<非	likely	表外訓・当て字は仮名
漸く	ようやく	gov,saas		sure	表外訓・当て字は仮名
遂に	ついに	gov,saas		likely	表外訓・当て字は仮名
益々	ますます	gov,saas		likely	表外訓・当て字は仮名
所謂	いわゆる	gov,saas		sure	表外訓・当て字は仮名
兎に角	とにかく	gov,saas		sure	表外訓・当て字は仮名
何卒	なにとぞ	gov,saas		sure	表外訓・当て字は仮名
何れ	いずれ	gov,saas		likely	表外訓・当て字は仮名
夫々	それぞれ	gov,saas		sure	表外訓・当て字は仮名
如何に	いかに	gov,saas		likely	表外訓・当て字は仮名
成る可く	なるべく	gov,saas		sure	表外訓・当て字は仮名
流石	さすが	gov,saas		likely	表外訓・当て字は仮名
如何です	いかがです	gov,saas		sure	表外訓・当て字は仮名
何時でも	いつでも	gov,saas		likely	表外訓は仮名（「なんじ」と紛れる）
何時も	いつも	gov,saas		likely	表外訓は仮名（「なんじ」と紛れる）
# --- adverbs that official writing keeps in kanji
更に	さらに	saas	<変,<今,<殊,<夜,<深,<尚	likely	一般のUI文では仮名（公用文は副詞「更に」を漢字、接続詞「さらに」を仮名）
既に	すでに	saas		likely	一般のUI文では仮名が多い（公用文は漢字）
全て	すべて	saas		likely	一般のUI文では仮名が多い（公用文は漢字）
様々	さまざま	saas		likely	一般のUI文では仮名が多い（公用文は漢字）
是非	ぜひ	saas	>を,>が,>に,>の,>は,>論	likely	副詞「ぜひ」は仮名（名詞「是非を問う」は漢字）
一旦	いったん	saas		likely	一般のUI文では仮名が多い
沢山	たくさん	saas	<金,<米,<藤,<井,<湯,<所,<深,<黒,>荘,>岳,>地,>形,>林	likely	当て字。一般のUI文では仮名
色々	いろいろ	saas		likely	一般のUI文では仮名
度々	たびたび	saas		likely	一般のUI文では仮名
折角	せっかく	saas	<屈,<曲,<骨	likely	一般のUI文では仮名
駄目	だめ	saas	>押し,>出し,<下	likely	一般のUI文では仮名
と共に	とともに	gov,saas		likely	接続助詞相当の「とともに」は仮名
共に	ともに	saas	<公,<と	likely	一般のUI文では仮名が多い（公用文は副詞を漢字）
御利用	ご利用	saas	<制,<防,<統	sure	一般のUI文では接頭語「ご」は仮名（公用文は漢字の語に付くとき「御」）
御確認	ご確認	saas	<制,<防,<統	sure	一般のUI文では接頭語「ご」は仮名（公用文は漢字の語に付くとき「御」）
御連絡	ご連絡	saas	<制,<防,<統	sure	一般のUI文では接頭語「ご」は仮名（公用文は漢字の語に付くとき「御」）
御案内	ご案内	saas	<制,<防,<統	sure	一般のUI文では接頭語「ご」は仮名（公用文は漢字の語に付くとき「御」）
御入力	ご入力	saas	<制,<防,<統	sure	一般のUI文では接頭語「ご」は仮名（公用文は漢字の語に付くとき「御」）
御注意	ご注意	saas	<制,<防,<統	sure	一般のUI文では接頭語「ご」は仮名（公用文は漢字の語に付くとき「御」）
御了承	ご了承	saas	<制,<防,<統	sure	一般のUI文では接頭語「ご」は仮名（公用文は漢字の語に付くとき「御」）
御意見	ご意見	saas	<制,<防,<統	sure	一般のUI文では接頭語「ご」は仮名（公用文は漢字の語に付くとき「御」）
御質問	ご質問	saas	<制,<防,<統	sure	一般のUI文では接頭語「ご」は仮名（公用文は漢字の語に付くとき「御」）
御覧	ご覧	saas		sure	一般のUI文では接頭語「ご」は仮名
# --- demonstratives, greetings, others
其の	その	gov,saas		sure	表外漢字・表外訓の指示語は仮名
其れ	それ	gov,saas		sure	表外漢字・表外訓の指示語は仮名
其処	そこ	gov,saas		sure	表外漢字・表外訓の指示語は仮名
其々	それぞれ	gov,saas		sure	表外漢字・表外訓の指示語は仮名
此の	この	gov,saas		sure	表外漢字・表外訓の指示語は仮名
此れ	これ	gov,saas		sure	表外漢字・表外訓の指示語は仮名
此処	ここ	gov,saas		sure	表外漢字・表外訓の指示語は仮名
此方	こちら	gov,saas		sure	表外漢字・表外訓の指示語は仮名
何処	どこ	gov,saas		sure	表外漢字・表外訓の指示語は仮名
貴方	あなた	gov,saas		likely	表外漢字・表外訓の指示語は仮名
有難う	ありがとう	gov,saas		sure	挨拶語・表外訓は仮名
有り難う	ありがとう	gov,saas		sure	挨拶語・表外訓は仮名
お早う	おはよう	gov,saas		sure	挨拶語・表外訓は仮名
宜しく	よろしく	gov,saas		sure	挨拶語・表外訓は仮名
宜しい	よろしい	gov,saas		sure	挨拶語・表外訓は仮名
宜しけれ	よろしけれ	gov,saas		sure	挨拶語・表外訓は仮名
綺麗	きれい	gov,saas		sure	表外漢字を含む
私達	私たち	gov,saas	>成	likely	接尾語「たち」は仮名（「友達」は漢字）
人達	人たち	gov,saas	>成,>し,>す,>せ	likely	接尾語「たち」は仮名
子供達	子供たち	gov,saas	>成	likely	接尾語「たち」は仮名
判る	分かる	gov,saas		sure	「判る」は表外訓、「分る」は送り仮名不足。公用文は「分かる」（一般には「わかる」も可）
判らない	分からない	gov,saas	<審,<評,<裁,<批	sure	「判る」は表外訓、「分る」は送り仮名不足。公用文は「分かる」（一般には「わかる」も可）
判らなく	分からなく	gov,saas	<審,<評,<裁,<批	sure	「判る」は表外訓、「分る」は送り仮名不足。公用文は「分かる」（一般には「わかる」も可）
判らなか	分からなか	gov,saas	<審,<評,<裁,<批	sure	「判る」は表外訓、「分る」は送り仮名不足。公用文は「分かる」（一般には「わかる」も可）
判らず	分からず	gov,saas	<審,<評,<裁,<批	sure	「判る」は表外訓、「分る」は送り仮名不足。公用文は「分かる」（一般には「わかる」も可）
判り	分かり	gov,saas		sure	「判る」は表外訓、「分る」は送り仮名不足。公用文は「分かる」（一般には「わかる」も可）
分る	分かる	gov,saas		sure	「判る」は表外訓、「分る」は送り仮名不足。公用文は「分かる」（一般には「わかる」も可）
分らない	分からない	gov,saas	<自,<半,<部	sure	「判る」は表外訓、「分る」は送り仮名不足。公用文は「分かる」（一般には「わかる」も可）
分らなく	分からなく	gov,saas	<自,<半,<部	sure	「判る」は表外訓、「分る」は送り仮名不足。公用文は「分かる」（一般には「わかる」も可）
分らなか	分からなか	gov,saas	<自,<半,<部	sure	「判る」は表外訓、「分る」は送り仮名不足。公用文は「分かる」（一般には「わかる」も可）
分らず	分からず	gov,saas	<自,<半,<部	sure	「判る」は表外訓、「分る」は送り仮名不足。公用文は「分かる」（一般には「わかる」も可）
分りま	分かりま	gov,saas		sure	「判る」は表外訓、「分る」は送り仮名不足。公用文は「分かる」（一般には「わかる」も可）
分りや	分かりや	gov,saas		sure	「判る」は表外訓、「分る」は送り仮名不足。公用文は「分かる」（一般には「わかる」も可）
分りに	分かりに	gov,saas		sure	「判る」は表外訓、「分る」は送り仮名不足。公用文は「分かる」（一般には「わかる」も可）

"""##
  static let katakana = ##"""
# katakana.tsv - katakana words that are written in two ways, most by their long vowel.
# Columns: 1 form A, 2 form B, 3 the form that gov takes, 4 wrong (B is a mere mistake) or variant
# (both are in use).
# Sources: 外来語の表記 (1991), JIS Z 8301:2019, 公用文作成の考え方 (2022): words in -er, -or, -ar, -y
# end in a long vowel. Words in -ty (セキュリティ) go without, as laws and ministries write them.
# Outside gov neither variant is better: only a mixture within one manual is told.
# Limits: compare whole runs of katakana, never parts (ユーザ is in ユーザビリティ, メモリ in
# メモリアル, センタ in センタリング). Names of products and companies are not meant.
ユーザー	ユーザ	ユーザー	variant
サーバー	サーバ	サーバー	variant
コンピューター	コンピュータ	コンピューター	variant
ブラウザー	ブラウザ	ブラウザー	variant
フォルダー	フォルダ	フォルダー	variant
プリンター	プリンタ	プリンター	variant
メモリー	メモリ	メモリー	variant
カテゴリー	カテゴリ	カテゴリー	variant
プロバイダー	プロバイダ	プロバイダー	variant
ドライバー	ドライバ	ドライバー	variant
インターフェース	インターフェイス	インターフェース	variant
インターフェース	インタフェース	インターフェース	variant
ウィンドウ	ウインドウ	ウィンドウ	variant
ウィンドウ	ウィンドー	ウィンドウ	variant
ウィンドウ	ウインドー	ウィンドウ	variant
ウェブ	ウエブ	ウェブ	variant
ウェブサイト	ウエブサイト	ウェブサイト	variant
ソフトウェア	ソフトウエア	ソフトウェア	variant
ハードウェア	ハードウエア	ハードウェア	variant
ウィザード	ウイザード	ウィザード	variant
ウィジェット	ウイジェット	ウィジェット	variant
ウイルス	ウィルス	ウイルス	variant
ルーター	ルータ	ルーター	variant
モニター	モニタ	モニター	variant
センサー	センサ	センサー	variant
タイマー	タイマ	タイマー	variant
スキャナー	スキャナ	スキャナー	variant
アダプター	アダプタ	アダプター	variant
コネクター	コネクタ	コネクター	variant
コントローラー	コントローラ	コントローラー	variant
プロセッサー	プロセッサ	プロセッサー	variant
プロジェクター	プロジェクタ	プロジェクター	variant
スピーカー	スピーカ	スピーカー	variant
エディター	エディタ	エディター	variant
ヘッダー	ヘッダ	ヘッダー	variant
フッター	フッタ	フッター	variant
フィルター	フィルタ	フィルター	variant
カウンター	カウンタ	カウンター	variant
ポインター	ポインタ	ポインター	variant
パラメーター	パラメータ	パラメーター	variant
レイヤー	レイヤ	レイヤー	variant
バッファー	バッファ	バッファー	variant
トリガー	トリガ	トリガー	variant
マスター	マスタ	マスター	variant
ベンダー	ベンダ	ベンダー	variant
インストーラー	インストーラ	インストーラー	variant
スケジューラー	スケジューラ	スケジューラー	variant
コンパイラー	コンパイラ	コンパイラー	variant
デバッガー	デバッガ	デバッガー	variant
エミュレーター	エミュレータ	エミュレーター	variant
シミュレーター	シミュレータ	シミュレーター	variant
ジェネレーター	ジェネレータ	ジェネレーター	variant
コンバーター	コンバータ	コンバーター	variant
インジケーター	インジケータ	インジケーター	variant
オペレーター	オペレータ	オペレーター	variant
セレクター	セレクタ	セレクター	variant
アクセサー	アクセサ	アクセサー	variant
エクスプローラー	エクスプローラ	エクスプローラー	variant
カレンダー	カレンダ	カレンダー	variant
リーダー	リーダ	リーダー	variant
ライター	ライタ	ライター	variant
センター	センタ	センター	variant
パートナー	パートナ	パートナー	variant
メンバー	メンバ	メンバー	variant
ナンバー	ナンバ	ナンバー	variant
オーナー	オーナ	オーナー	variant
キャラクター	キャラクタ	キャラクター	variant
ビューアー	ビューア	ビューアー	variant
ビューアー	ビューワー	ビューアー	variant
プレーヤー	プレイヤー	プレーヤー	variant
プレーヤー	プレーヤ	プレーヤー	variant
マネージャー	マネージャ	マネージャー	variant
マネージャー	マネジャー	マネージャー	variant
ライブラリー	ライブラリ	ライブラリー	variant
エントリー	エントリ	エントリー	variant
ディレクトリー	ディレクトリ	ディレクトリー	variant
リポジトリー	リポジトリ	リポジトリー	variant
リポジトリー	レポジトリ	リポジトリー	variant
バッテリー	バッテリ	バッテリー	variant
ファクトリー	ファクトリ	ファクトリー	variant
サマリー	サマリ	サマリー	variant
クエリー	クエリ	クエリー	variant
アクセサリー	アクセサリ	アクセサリー	variant
プライバシー	プライバシ	プライバシー	variant
ポリシー	ポリシ	ポリシー	variant
テクノロジー	テクノロジ	テクノロジー	variant
セキュリティ	セキュリティー	セキュリティ	variant
アクセシビリティ	アクセシビリティー	アクセシビリティ	variant
ユーザビリティ	ユーザビリティー	ユーザビリティ	variant
プロパティ	プロパティー	プロパティ	variant
コミュニティ	コミュニティー	コミュニティ	variant
メール	メイル	メール	variant
データ	データー	データ	variant
デジタル	ディジタル	デジタル	variant
レイアウト	レーアウト	レイアウト	variant
ダイアログ	ダイヤログ	ダイアログ	variant
ダイヤル	ダイアル	ダイヤル	variant
バリア	バリヤ	バリア	variant
エンジニア	エンジニヤ	エンジニア	variant
インデックス	インデクス	インデックス	variant
メンテナンス	メインテナンス	メンテナンス	variant
バージョン	ヴァージョン	バージョン	variant
サービス	サーヴィス	サービス	variant
バーチャル	ヴァーチャル	バーチャル	variant
レビュー	レヴュー	レビュー	variant
アーカイブ	アーカイヴ	アーカイブ	variant
ドライブ	ドライヴ	ドライブ	variant
デバイス	ディバイス	デバイス	variant
ダウンロード	ダウンロウド	ダウンロード	variant
アップデート	アップデイト	アップデート	variant
テンプレート	テンプレイト	テンプレート	variant
ブロックチェーン	ブロックチェイン	ブロックチェーン	variant
プラットフォーム	プラットホーム	プラットフォーム	variant
スマートフォン	スマートホン	スマートフォン	variant
ヘッドホン	ヘッドフォン	ヘッドホン	variant
チーム	ティーム	チーム	variant
チケット	ティケット	チケット	variant
エンターテインメント	エンターテイメント	エンターテインメント	variant
プロフィール	プロフィル	プロフィール	variant
シミュレーション	シュミレーション	シミュレーション	wrong
シミュレーター	シュミレーター	シミュレーター	wrong
コミュニケーション	コミニュケーション	コミュニケーション	wrong
コミュニケーション	コミュニュケーション	コミュニケーション	wrong
コミュニティ	コミニュティ	コミュニティ	wrong
デスクトップ	ディスクトップ	デスクトップ	wrong
アップロード	アプロード	アップロード	wrong
メッセージ	メセージ	メッセージ	wrong
パスワード	パスワド	パスワード	wrong
アカウント	アカント	アカウント	wrong
キャンセル	キヤンセル	キャンセル	wrong
チェック	チエック	チェック	wrong
シェア	シエア	シェア	wrong
ファイル	フアイル	ファイル	wrong
フォルダー	フオルダー	フォルダー	wrong
ログイン	ロッグイン	ログイン	wrong
ダウンロード	ダウロード	ダウンロード	wrong
アプリケーション	アプリーケーション	アプリケーション	wrong
アタッチメント	アッタチメント	アタッチメント	wrong
スケジュール	スケージュール	スケジュール	wrong
バドミントン	バトミントン	バドミントン	wrong
アボカド	アボガド	アボカド	wrong
ショッピング	シヨッピング	ショッピング	wrong

"""##
  static let lookalikes = ##"""
# lookalikes.tsv - characters that are taken for each other in typing and in text recognition.
# Columns: 1 the character (one scalar), 2 those that look like it, one scalar each without anything
# between (where NFKC gives one scalar, the usual character comes first), 3 kinds, parted by ";", each
# with a word on it behind ":".
# Kinds: dash script wave dot latin punct ocr size mark cyrillic greek compat kangxi radical halfwidth
# fullwidth. kangxi, radical, halfwidth, cyrillic and greek are wrong by themselves; script and dash
# only against their neighbours; ocr, size and mark only to correct a word that no list has. compat
# (①, ㈱, Ⅰ, µ) is in good use and never wrong by itself.
# Sources: the compatibility mappings of Unicode (NFKC) and its code charts; script, dash and ocr are
# pairs by experience. All of U+2F00-2FD5 is here; where the character of Japan is another than
# NFKC's (戸 歯 亀 黒 黄 麦 青), it comes first.
# Limits: nothing that becomes two scalars (㍻ № ⅱ), no rn/m, no spaces, nothing that NFC changes.
# Column 1 never holds "#"; quotes and backslashes stand for themselves.
ー	一―‐−－─—–‑-ｰ	dash:横棒
一	ー―‐−－─—–‑-ｰ	dash:横棒
―	ー一‐−－─—–‑-ｰ	dash:横棒
‐	ー一―−－─—–‑-ｰ	dash:横棒
−	ー一―‐－─—–‑-ｰ	dash:横棒
－	-ー一―‐−─—–‑ｰ	dash:横棒;fullwidth:全角英数・記号
─	ー一―‐−－—–‑-ｰ	dash:横棒
—	ー一―‐−－─–‑-ｰ	dash:横棒
–	ー一―‐−－─—‑-ｰ	dash:横棒
‑	‐ー一―−－─—–-ｰ	dash:横棒
-	ー一―‐−－─—–‑ｰ	dash:横棒
ｰ	ー一―‐−－─—–‑-	dash:横棒;halfwidth:半角片仮名
ニ	二	script:仮名と漢字・平仮名と片仮名
二	ニ	script:仮名と漢字・平仮名と片仮名
カ	力ヵ	script:仮名と漢字・平仮名と片仮名;size:小書きと並字
力	カ	script:仮名と漢字・平仮名と片仮名
ロ	口囗□	script:仮名と漢字・平仮名と片仮名
口	ロ囗□	script:仮名と漢字・平仮名と片仮名
囗	ロ口□	script:仮名と漢字・平仮名と片仮名
□	ロ口囗	script:仮名と漢字・平仮名と片仮名
ト	卜	script:仮名と漢字・平仮名と片仮名
卜	ト	script:仮名と漢字・平仮名と片仮名
エ	工ェ	script:仮名と漢字・平仮名と片仮名;size:小書きと並字
工	エ	script:仮名と漢字・平仮名と片仮名
ヘ	へ	script:仮名と漢字・平仮名と片仮名
へ	ヘ	script:仮名と漢字・平仮名と片仮名
ハ	八	script:仮名と漢字・平仮名と片仮名
八	ハ	script:仮名と漢字・平仮名と片仮名
タ	夕ク	script:仮名と漢字・平仮名と片仮名;ocr:形が近い仮名
夕	タ	script:仮名と漢字・平仮名と片仮名
チ	千テ	script:仮名と漢字・平仮名と片仮名;ocr:形が近い仮名
千	チ干	script:仮名と漢字・平仮名と片仮名;ocr:形が近い漢字
ミ	三	script:仮名と漢字・平仮名と片仮名
三	ミ	script:仮名と漢字・平仮名と片仮名
オ	才ォ	script:仮名と漢字・平仮名と片仮名;size:小書きと並字
才	オ	script:仮名と漢字・平仮名と片仮名
リ	りソ	script:仮名と漢字・平仮名と片仮名;ocr:形が近い仮名
り	リい	script:仮名と漢字・平仮名と片仮名;ocr:形が近い仮名
ベ	べペ	script:仮名と漢字・平仮名と片仮名;mark:濁点と半濁点
べ	ベぺ	script:仮名と漢字・平仮名と片仮名;mark:濁点と半濁点
ペ	ぺベ	script:仮名と漢字・平仮名と片仮名;mark:濁点と半濁点
ぺ	ペべ	script:仮名と漢字・平仮名と片仮名;mark:濁点と半濁点
ネ	礻	script:仮名と漢字・平仮名と片仮名
礻	ネ	script:仮名と漢字・平仮名と片仮名
ヒ	匕	script:仮名と漢字・平仮名と片仮名
匕	ヒ	script:仮名と漢字・平仮名と片仮名
ム	厶マ	script:仮名と漢字・平仮名と片仮名;ocr:形が近い仮名
厶	ム	script:仮名と漢字・平仮名と片仮名
イ	亻ィ	script:仮名と漢字・平仮名と片仮名;size:小書きと並字
亻	イ	script:仮名と漢字・平仮名と片仮名
ノ	丿ソ	script:仮名と漢字・平仮名と片仮名;ocr:形が近い仮名
丿	ノ	script:仮名と漢字・平仮名と片仮名
メ	㐅	script:仮名と漢字・平仮名と片仮名
㐅	メ	script:仮名と漢字・平仮名と片仮名
ヌ	又ス	script:仮名と漢字・平仮名と片仮名;ocr:形が近い仮名
又	ヌ	script:仮名と漢字・平仮名と片仮名
セ	七	script:仮名と漢字・平仮名と片仮名
七	セ	script:仮名と漢字・平仮名と片仮名
ヨ	彐ョ	script:仮名と漢字・平仮名と片仮名;size:小書きと並字
彐	ヨ	script:仮名と漢字・平仮名と片仮名
モ	毛	script:仮名と漢字・平仮名と片仮名
毛	モ	script:仮名と漢字・平仮名と片仮名
〜	～∼~	wave:波形
～	~〜∼	wave:波形;fullwidth:全角英数・記号
∼	〜～~	wave:波形
~	〜～∼	wave:波形
・	･·•‧⋅∙	dot:中点
･	・·•‧⋅∙	dot:中点;halfwidth:半角記号
·	・･•‧⋅∙	dot:中点
•	・･·‧⋅∙	dot:中点
‧	・･·•⋅∙	dot:中点
⋅	・･·•‧∙	dot:中点
∙	・･·•‧⋅	dot:中点
O	0〇○◯ＯoОΟ	latin:丸
0	O〇○◯ＯoОΟ	latin:丸
〇	O0○◯ＯoОΟ	latin:丸
○	O0〇◯ＯoОΟ	latin:丸
◯	O0〇○ＯoОΟ	latin:丸
Ｏ	O0〇○◯oОΟ	latin:丸;fullwidth:全角英数・記号
o	O0〇○◯ＯОΟ	latin:丸
О	O0〇○◯ＯoΟ	latin:丸;cyrillic:キリル文字
Ο	O0〇○◯ＯoО	latin:丸;greek:ギリシャ文字
l	1I|Ｉ｜│∣	latin:縦棒
1	lI|Ｉ｜│∣	latin:縦棒
I	l1|Ｉ｜│∣	latin:縦棒
|	l1IＩ｜│∣	latin:縦棒
Ｉ	Il1|｜│∣	latin:縦棒;fullwidth:全角英数・記号
｜	|l1IＩ│∣	latin:縦棒;fullwidth:全角英数・記号
│	l1I|Ｉ｜∣	latin:縦棒
∣	l1I|Ｉ｜│	latin:縦棒
=	＝゠	punct:記号
＝	=゠	punct:記号;fullwidth:全角英数・記号
゠	=＝	punct:記号
+	＋十	punct:記号
＋	+十	punct:記号;fullwidth:全角英数・記号
十	+＋	punct:記号
x	X×✕	punct:記号
X	x×✕	punct:記号
×	xX✕	punct:記号
✕	xX×	punct:記号
'	’‘′	punct:記号
’	'‘′	punct:記号
‘	'’′	punct:記号
′	'’‘	punct:記号
"	”“″〃	punct:記号
”	"“″〃	punct:記号
“	"”″〃	punct:記号
″	"”“〃	punct:記号
〃	"”“″	punct:記号
、	，,	punct:記号
，	,、	punct:記号;fullwidth:全角英数・記号
,	、，	punct:記号
。	．.	punct:記号
．	.。	punct:記号;fullwidth:全角英数・記号
.	。．	punct:記号
:	：	punct:記号
：	:	punct:記号;fullwidth:全角英数・記号
;	；	punct:記号
；	;	punct:記号;fullwidth:全角英数・記号
!	！	punct:記号
！	!	punct:記号;fullwidth:全角英数・記号
?	？	punct:記号
？	?	punct:記号;fullwidth:全角英数・記号
…	⋯	punct:記号
⋯	…	punct:記号
／	/⁄	punct:記号;fullwidth:全角英数・記号
/	／⁄	punct:記号
⁄	／/	punct:記号
＼	\	punct:記号;fullwidth:全角英数・記号
\	＼	punct:記号
*	＊※	punct:記号
＊	*※	punct:記号;fullwidth:全角英数・記号
※	*＊	punct:記号
＜	<〈‹	punct:記号;fullwidth:全角英数・記号
<	＜〈‹	punct:記号
〈	＜<‹	punct:記号
‹	＜<〈	punct:記号
＞	>〉›	punct:記号;fullwidth:全角英数・記号
>	＞〉›	punct:記号
〉	＞>›	punct:記号
›	＞>〉	punct:記号
「	｢	punct:記号
｢	「	punct:記号;halfwidth:半角記号
」	｣	punct:記号
｣	」	punct:記号;halfwidth:半角記号
（	(	punct:記号;fullwidth:全角英数・記号
(	（	punct:記号
）	)	punct:記号;fullwidth:全角英数・記号
)	）	punct:記号
［	[	punct:記号;fullwidth:全角英数・記号
[	［	punct:記号
］	]	punct:記号;fullwidth:全角英数・記号
]	］	punct:記号
｛	{	punct:記号;fullwidth:全角英数・記号
{	｛	punct:記号
｝	}	punct:記号;fullwidth:全角英数・記号
}	｝	punct:記号
￥	¥	punct:記号
¥	￥	punct:記号
ソ	ンリノ	ocr:形が近い仮名
ン	ソ	ocr:形が近い仮名
シ	ツ	ocr:形が近い仮名
ツ	シッ	ocr:形が近い仮名;size:小書きと並字
ク	タワ	ocr:形が近い仮名
ワ	クウヮ	ocr:形が近い仮名;size:小書きと並字
ウ	ワゥ	ocr:形が近い仮名;size:小書きと並字
ラ	ヲ	ocr:形が近い仮名
ヲ	ラ	ocr:形が近い仮名
ス	ヌ	ocr:形が近い仮名
コ	ユ	ocr:形が近い仮名
ユ	コュ	ocr:形が近い仮名;size:小書きと並字
マ	ムア	ocr:形が近い仮名
ア	マァ	ocr:形が近い仮名;size:小書きと並字
テ	チ	ocr:形が近い仮名
る	ろ	ocr:形が近い仮名
ろ	るら	ocr:形が近い仮名
ら	ろ	ocr:形が近い仮名
さ	きち	ocr:形が近い仮名
き	さ	ocr:形が近い仮名
ち	さ	ocr:形が近い仮名
ね	れわ	ocr:形が近い仮名
れ	ねわ	ocr:形が近い仮名
わ	ねれゎ	ocr:形が近い仮名;size:小書きと並字
ぬ	め	ocr:形が近い仮名
め	ぬ	ocr:形が近い仮名
は	ほけ	ocr:形が近い仮名
ほ	は	ocr:形が近い仮名
こ	に	ocr:形が近い仮名
に	こ	ocr:形が近い仮名
い	りぃ	ocr:形が近い仮名;size:小書きと並字
け	は	ocr:形が近い仮名
日	曰	ocr:形が近い漢字
曰	日	ocr:形が近い漢字
土	士	ocr:形が近い漢字
士	土	ocr:形が近い漢字
未	末	ocr:形が近い漢字
末	未	ocr:形が近い漢字
己	已巳	ocr:形が近い漢字
已	己巳	ocr:形が近い漢字
巳	己已	ocr:形が近い漢字
人	入	ocr:形が近い漢字
入	人	ocr:形が近い漢字
大	犬太	ocr:形が近い漢字
犬	大太	ocr:形が近い漢字
太	大犬	ocr:形が近い漢字
干	千	ocr:形が近い漢字
戊	戌戍	ocr:形が近い漢字
戌	戊戍	ocr:形が近い漢字
戍	戊戌	ocr:形が近い漢字
斉	斎	ocr:形が近い漢字
斎	斉	ocr:形が近い漢字
間	問	ocr:形が近い漢字
問	間	ocr:形が近い漢字
鳥	烏	ocr:形が近い漢字
烏	鳥	ocr:形が近い漢字
微	徴	ocr:形が近い漢字
徴	微	ocr:形が近い漢字
侯	候	ocr:形が近い漢字
候	侯	ocr:形が近い漢字
治	冶	ocr:形が近い漢字
冶	治	ocr:形が近い漢字
綱	網	ocr:形が近い漢字
網	綱	ocr:形が近い漢字
緑	縁	ocr:形が近い漢字
縁	緑	ocr:形が近い漢字
石	右	ocr:形が近い漢字
右	石	ocr:形が近い漢字
木	本	ocr:形が近い漢字
本	木	ocr:形が近い漢字
水	氷永	ocr:形が近い漢字
氷	水永	ocr:形が近い漢字
永	水氷	ocr:形が近い漢字
王	玉主	ocr:形が近い漢字
玉	王主	ocr:形が近い漢字
主	王玉	ocr:形が近い漢字
白	自	ocr:形が近い漢字
自	白	ocr:形が近い漢字
午	牛	ocr:形が近い漢字
牛	午	ocr:形が近い漢字
矢	失	ocr:形が近い漢字
失	矢	ocr:形が近い漢字
亨	享	ocr:形が近い漢字
享	亨	ocr:形が近い漢字
栽	裁	ocr:形が近い漢字
裁	栽	ocr:形が近い漢字
遣	遺	ocr:形が近い漢字
遺	遣	ocr:形が近い漢字
慨	概	ocr:形が近い漢字
概	慨	ocr:形が近い漢字
撤	徹	ocr:形が近い漢字
徹	撤	ocr:形が近い漢字
貧	貪	ocr:形が近い漢字
貪	貧	ocr:形が近い漢字
萩	荻	ocr:形が近い漢字
荻	萩	ocr:形が近い漢字
崇	祟	ocr:形が近い漢字
祟	崇	ocr:形が近い漢字
薄	簿	ocr:形が近い漢字
簿	薄	ocr:形が近い漢字
設	没	ocr:形が近い漢字
没	設	ocr:形が近い漢字
ァ	ア	size:小書きと並字
ィ	イ	size:小書きと並字
ゥ	ウ	size:小書きと並字
ェ	エ	size:小書きと並字
ォ	オ	size:小書きと並字
ッ	ツ	size:小書きと並字
ャ	ヤ	size:小書きと並字
ヤ	ャ	size:小書きと並字
ュ	ユ	size:小書きと並字
ョ	ヨ	size:小書きと並字
ヮ	ワ	size:小書きと並字
ヵ	カ	size:小書きと並字
ヶ	ケ	size:小書きと並字
ケ	ヶ	size:小書きと並字
ぁ	あ	size:小書きと並字
あ	ぁ	size:小書きと並字
ぃ	い	size:小書きと並字
ぅ	う	size:小書きと並字
う	ぅ	size:小書きと並字
ぇ	え	size:小書きと並字
え	ぇ	size:小書きと並字
ぉ	お	size:小書きと並字
お	ぉ	size:小書きと並字
っ	つ	size:小書きと並字
つ	っ	size:小書きと並字
ゃ	や	size:小書きと並字
や	ゃ	size:小書きと並字
ゅ	ゆ	size:小書きと並字
ゆ	ゅ	size:小書きと並字
ょ	よ	size:小書きと並字
よ	ょ	size:小書きと並字
ゎ	わ	size:小書きと並字
ば	ぱ	mark:濁点と半濁点
ぱ	ば	mark:濁点と半濁点
び	ぴ	mark:濁点と半濁点
ぴ	び	mark:濁点と半濁点
ぶ	ぷ	mark:濁点と半濁点
ぷ	ぶ	mark:濁点と半濁点
ぼ	ぽ	mark:濁点と半濁点
ぽ	ぼ	mark:濁点と半濁点
バ	パ	mark:濁点と半濁点
パ	バ	mark:濁点と半濁点
ビ	ピ	mark:濁点と半濁点
ピ	ビ	mark:濁点と半濁点
ブ	プ	mark:濁点と半濁点
プ	ブ	mark:濁点と半濁点
ボ	ポ	mark:濁点と半濁点
ポ	ボ	mark:濁点と半濁点
А	A	cyrillic:キリル文字
В	B	cyrillic:キリル文字
С	C	cyrillic:キリル文字
Е	E	cyrillic:キリル文字
Н	H	cyrillic:キリル文字
К	K	cyrillic:キリル文字
М	M	cyrillic:キリル文字
Р	P	cyrillic:キリル文字
Т	T	cyrillic:キリル文字
Х	X	cyrillic:キリル文字
а	a	cyrillic:キリル文字
е	e	cyrillic:キリル文字
о	o	cyrillic:キリル文字
р	p	cyrillic:キリル文字
с	c	cyrillic:キリル文字
х	x	cyrillic:キリル文字
у	y	cyrillic:キリル文字
Α	A	greek:ギリシャ文字
Β	B	greek:ギリシャ文字
Ε	E	greek:ギリシャ文字
Ζ	Z	greek:ギリシャ文字
Η	H	greek:ギリシャ文字
Ι	I	greek:ギリシャ文字
Κ	K	greek:ギリシャ文字
Μ	M	greek:ギリシャ文字
Ν	N	greek:ギリシャ文字
Ρ	P	greek:ギリシャ文字
Τ	T	greek:ギリシャ文字
Υ	Y	greek:ギリシャ文字
Χ	X	greek:ギリシャ文字
ο	o	greek:ギリシャ文字
µ	μ	compat:互換文字
Ⅰ	I	compat:ローマ数字(互換文字)
Ⅴ	V	compat:ローマ数字(互換文字)
Ⅹ	X	compat:ローマ数字(互換文字)
Ⅼ	L	compat:ローマ数字(互換文字)
Ⅽ	C	compat:ローマ数字(互換文字)
Ⅾ	D	compat:ローマ数字(互換文字)
Ⅿ	M	compat:ローマ数字(互換文字)
⼀	一	kangxi:康熙部首 U+2F00
⼁	丨	kangxi:康熙部首 U+2F01
⼂	丶	kangxi:康熙部首 U+2F02
⼃	丿	kangxi:康熙部首 U+2F03
⼄	乙	kangxi:康熙部首 U+2F04
⼅	亅	kangxi:康熙部首 U+2F05
⼆	二	kangxi:康熙部首 U+2F06
⼇	亠	kangxi:康熙部首 U+2F07
⼈	人	kangxi:康熙部首 U+2F08
⼉	儿	kangxi:康熙部首 U+2F09
⼊	入	kangxi:康熙部首 U+2F0A
⼋	八	kangxi:康熙部首 U+2F0B
⼌	冂	kangxi:康熙部首 U+2F0C
⼍	冖	kangxi:康熙部首 U+2F0D
⼎	冫	kangxi:康熙部首 U+2F0E
⼏	几	kangxi:康熙部首 U+2F0F
⼐	凵	kangxi:康熙部首 U+2F10
⼑	刀	kangxi:康熙部首 U+2F11
⼒	力	kangxi:康熙部首 U+2F12
⼓	勹	kangxi:康熙部首 U+2F13
⼔	匕	kangxi:康熙部首 U+2F14
⼕	匚	kangxi:康熙部首 U+2F15
⼖	匸	kangxi:康熙部首 U+2F16
⼗	十	kangxi:康熙部首 U+2F17
⼘	卜	kangxi:康熙部首 U+2F18
⼙	卩	kangxi:康熙部首 U+2F19
⼚	厂	kangxi:康熙部首 U+2F1A
⼛	厶	kangxi:康熙部首 U+2F1B
⼜	又	kangxi:康熙部首 U+2F1C
⼝	口	kangxi:康熙部首 U+2F1D
⼞	囗	kangxi:康熙部首 U+2F1E
⼟	土	kangxi:康熙部首 U+2F1F
⼠	士	kangxi:康熙部首 U+2F20
⼡	夂	kangxi:康熙部首 U+2F21
⼢	夊	kangxi:康熙部首 U+2F22
⼣	夕	kangxi:康熙部首 U+2F23
⼤	大	kangxi:康熙部首 U+2F24
⼥	女	kangxi:康熙部首 U+2F25
⼦	子	kangxi:康熙部首 U+2F26
⼧	宀	kangxi:康熙部首 U+2F27
⼨	寸	kangxi:康熙部首 U+2F28
⼩	小	kangxi:康熙部首 U+2F29
⼪	尢	kangxi:康熙部首 U+2F2A
⼫	尸	kangxi:康熙部首 U+2F2B
⼬	屮	kangxi:康熙部首 U+2F2C
⼭	山	kangxi:康熙部首 U+2F2D
⼮	巛	kangxi:康熙部首 U+2F2E
⼯	工	kangxi:康熙部首 U+2F2F
⼰	己	kangxi:康熙部首 U+2F30
⼱	巾	kangxi:康熙部首 U+2F31
⼲	干	kangxi:康熙部首 U+2F32
⼳	幺	kangxi:康熙部首 U+2F33
⼴	广	kangxi:康熙部首 U+2F34
⼵	廴	kangxi:康熙部首 U+2F35
⼶	廾	kangxi:康熙部首 U+2F36
⼷	弋	kangxi:康熙部首 U+2F37
⼸	弓	kangxi:康熙部首 U+2F38
⼹	彐	kangxi:康熙部首 U+2F39
⼺	彡	kangxi:康熙部首 U+2F3A
⼻	彳	kangxi:康熙部首 U+2F3B
⼼	心	kangxi:康熙部首 U+2F3C
⼽	戈	kangxi:康熙部首 U+2F3D
⼾	戸戶	kangxi:康熙部首 U+2F3E
⼿	手	kangxi:康熙部首 U+2F3F
⽀	支	kangxi:康熙部首 U+2F40
⽁	攴	kangxi:康熙部首 U+2F41
⽂	文	kangxi:康熙部首 U+2F42
⽃	斗	kangxi:康熙部首 U+2F43
⽄	斤	kangxi:康熙部首 U+2F44
⽅	方	kangxi:康熙部首 U+2F45
⽆	无	kangxi:康熙部首 U+2F46
⽇	日	kangxi:康熙部首 U+2F47
⽈	曰	kangxi:康熙部首 U+2F48
⽉	月	kangxi:康熙部首 U+2F49
⽊	木	kangxi:康熙部首 U+2F4A
⽋	欠	kangxi:康熙部首 U+2F4B
⽌	止	kangxi:康熙部首 U+2F4C
⽍	歹	kangxi:康熙部首 U+2F4D
⽎	殳	kangxi:康熙部首 U+2F4E
⽏	毋	kangxi:康熙部首 U+2F4F
⽐	比	kangxi:康熙部首 U+2F50
⽑	毛	kangxi:康熙部首 U+2F51
⽒	氏	kangxi:康熙部首 U+2F52
⽓	气	kangxi:康熙部首 U+2F53
⽔	水	kangxi:康熙部首 U+2F54
⽕	火	kangxi:康熙部首 U+2F55
⽖	爪	kangxi:康熙部首 U+2F56
⽗	父	kangxi:康熙部首 U+2F57
⽘	爻	kangxi:康熙部首 U+2F58
⽙	爿	kangxi:康熙部首 U+2F59
⽚	片	kangxi:康熙部首 U+2F5A
⽛	牙	kangxi:康熙部首 U+2F5B
⽜	牛	kangxi:康熙部首 U+2F5C
⽝	犬	kangxi:康熙部首 U+2F5D
⽞	玄	kangxi:康熙部首 U+2F5E
⽟	玉	kangxi:康熙部首 U+2F5F
⽠	瓜	kangxi:康熙部首 U+2F60
⽡	瓦	kangxi:康熙部首 U+2F61
⽢	甘	kangxi:康熙部首 U+2F62
⽣	生	kangxi:康熙部首 U+2F63
⽤	用	kangxi:康熙部首 U+2F64
⽥	田	kangxi:康熙部首 U+2F65
⽦	疋	kangxi:康熙部首 U+2F66
⽧	疒	kangxi:康熙部首 U+2F67
⽨	癶	kangxi:康熙部首 U+2F68
⽩	白	kangxi:康熙部首 U+2F69
⽪	皮	kangxi:康熙部首 U+2F6A
⽫	皿	kangxi:康熙部首 U+2F6B
⽬	目	kangxi:康熙部首 U+2F6C
⽭	矛	kangxi:康熙部首 U+2F6D
⽮	矢	kangxi:康熙部首 U+2F6E
⽯	石	kangxi:康熙部首 U+2F6F
⽰	示	kangxi:康熙部首 U+2F70
⽱	禸	kangxi:康熙部首 U+2F71
⽲	禾	kangxi:康熙部首 U+2F72
⽳	穴	kangxi:康熙部首 U+2F73
⽴	立	kangxi:康熙部首 U+2F74
⽵	竹	kangxi:康熙部首 U+2F75
⽶	米	kangxi:康熙部首 U+2F76
⽷	糸	kangxi:康熙部首 U+2F77
⽸	缶	kangxi:康熙部首 U+2F78
⽹	网	kangxi:康熙部首 U+2F79
⽺	羊	kangxi:康熙部首 U+2F7A
⽻	羽	kangxi:康熙部首 U+2F7B
⽼	老	kangxi:康熙部首 U+2F7C
⽽	而	kangxi:康熙部首 U+2F7D
⽾	耒	kangxi:康熙部首 U+2F7E
⽿	耳	kangxi:康熙部首 U+2F7F
⾀	聿	kangxi:康熙部首 U+2F80
⾁	肉	kangxi:康熙部首 U+2F81
⾂	臣	kangxi:康熙部首 U+2F82
⾃	自	kangxi:康熙部首 U+2F83
⾄	至	kangxi:康熙部首 U+2F84
⾅	臼	kangxi:康熙部首 U+2F85
⾆	舌	kangxi:康熙部首 U+2F86
⾇	舛	kangxi:康熙部首 U+2F87
⾈	舟	kangxi:康熙部首 U+2F88
⾉	艮	kangxi:康熙部首 U+2F89
⾊	色	kangxi:康熙部首 U+2F8A
⾋	艸	kangxi:康熙部首 U+2F8B
⾌	虍	kangxi:康熙部首 U+2F8C
⾍	虫	kangxi:康熙部首 U+2F8D
⾎	血	kangxi:康熙部首 U+2F8E
⾏	行	kangxi:康熙部首 U+2F8F
⾐	衣	kangxi:康熙部首 U+2F90
⾑	襾	kangxi:康熙部首 U+2F91
⾒	見	kangxi:康熙部首 U+2F92
⾓	角	kangxi:康熙部首 U+2F93
⾔	言	kangxi:康熙部首 U+2F94
⾕	谷	kangxi:康熙部首 U+2F95
⾖	豆	kangxi:康熙部首 U+2F96
⾗	豕	kangxi:康熙部首 U+2F97
⾘	豸	kangxi:康熙部首 U+2F98
⾙	貝	kangxi:康熙部首 U+2F99
⾚	赤	kangxi:康熙部首 U+2F9A
⾛	走	kangxi:康熙部首 U+2F9B
⾜	足	kangxi:康熙部首 U+2F9C
⾝	身	kangxi:康熙部首 U+2F9D
⾞	車	kangxi:康熙部首 U+2F9E
⾟	辛	kangxi:康熙部首 U+2F9F
⾠	辰	kangxi:康熙部首 U+2FA0
⾡	辵	kangxi:康熙部首 U+2FA1
⾢	邑	kangxi:康熙部首 U+2FA2
⾣	酉	kangxi:康熙部首 U+2FA3
⾤	釆	kangxi:康熙部首 U+2FA4
⾥	里	kangxi:康熙部首 U+2FA5
⾦	金	kangxi:康熙部首 U+2FA6
⾧	長	kangxi:康熙部首 U+2FA7
⾨	門	kangxi:康熙部首 U+2FA8
⾩	阜	kangxi:康熙部首 U+2FA9
⾪	隶	kangxi:康熙部首 U+2FAA
⾫	隹	kangxi:康熙部首 U+2FAB
⾬	雨	kangxi:康熙部首 U+2FAC
⾭	青靑	kangxi:康熙部首 U+2FAD
⾮	非	kangxi:康熙部首 U+2FAE
⾯	面	kangxi:康熙部首 U+2FAF
⾰	革	kangxi:康熙部首 U+2FB0
⾱	韋	kangxi:康熙部首 U+2FB1
⾲	韭	kangxi:康熙部首 U+2FB2
⾳	音	kangxi:康熙部首 U+2FB3
⾴	頁	kangxi:康熙部首 U+2FB4
⾵	風	kangxi:康熙部首 U+2FB5
⾶	飛	kangxi:康熙部首 U+2FB6
⾷	食	kangxi:康熙部首 U+2FB7
⾸	首	kangxi:康熙部首 U+2FB8
⾹	香	kangxi:康熙部首 U+2FB9
⾺	馬	kangxi:康熙部首 U+2FBA
⾻	骨	kangxi:康熙部首 U+2FBB
⾼	高	kangxi:康熙部首 U+2FBC
⾽	髟	kangxi:康熙部首 U+2FBD
⾾	鬥	kangxi:康熙部首 U+2FBE
⾿	鬯	kangxi:康熙部首 U+2FBF
⿀	鬲	kangxi:康熙部首 U+2FC0
⿁	鬼	kangxi:康熙部首 U+2FC1
⿂	魚	kangxi:康熙部首 U+2FC2
⿃	鳥	kangxi:康熙部首 U+2FC3
⿄	鹵	kangxi:康熙部首 U+2FC4
⿅	鹿	kangxi:康熙部首 U+2FC5
⿆	麦麥	kangxi:康熙部首 U+2FC6
⿇	麻	kangxi:康熙部首 U+2FC7
⿈	黄黃	kangxi:康熙部首 U+2FC8
⿉	黍	kangxi:康熙部首 U+2FC9
⿊	黒黑	kangxi:康熙部首 U+2FCA
⿋	黹	kangxi:康熙部首 U+2FCB
⿌	黽	kangxi:康熙部首 U+2FCC
⿍	鼎	kangxi:康熙部首 U+2FCD
⿎	鼓	kangxi:康熙部首 U+2FCE
⿏	鼠	kangxi:康熙部首 U+2FCF
⿐	鼻	kangxi:康熙部首 U+2FD0
⿑	齊	kangxi:康熙部首 U+2FD1
⿒	歯齒	kangxi:康熙部首 U+2FD2
⿓	龍	kangxi:康熙部首 U+2FD3
⿔	亀龜	kangxi:康熙部首 U+2FD4
⿕	龠	kangxi:康熙部首 U+2FD5
⺟	母	radical:CJK部首補助 U+2E9F
⺠	民	radical:CJK部首補助 U+2EA0
⻄	西	radical:CJK部首補助 U+2EC4
⻑	長	radical:CJK部首補助 U+2ED1
⻘	青	radical:CJK部首補助 U+2ED8
⻝	食	radical:CJK部首補助 U+2EDD
⻤	鬼	radical:CJK部首補助 U+2EE4
⻨	麦	radical:CJK部首補助 U+2EE8
⻩	黄	radical:CJK部首補助 U+2EE9
⻫	斉	radical:CJK部首補助 U+2EEB
⻭	歯	radical:CJK部首補助 U+2EED
⻯	竜	radical:CJK部首補助 U+2EEF
⻲	亀	radical:CJK部首補助 U+2EF2
㈠	一	compat:囲み文字 展開形は (一)
㈡	二	compat:囲み文字 展開形は (二)
㈢	三	compat:囲み文字 展開形は (三)
㈣	四	compat:囲み文字 展開形は (四)
㈤	五	compat:囲み文字 展開形は (五)
㈥	六	compat:囲み文字 展開形は (六)
㈦	七	compat:囲み文字 展開形は (七)
㈧	八	compat:囲み文字 展開形は (八)
㈨	九	compat:囲み文字 展開形は (九)
㈩	十	compat:囲み文字 展開形は (十)
㈪	月	compat:囲み文字 展開形は (月)
㈫	火	compat:囲み文字 展開形は (火)
㈬	水	compat:囲み文字 展開形は (水)
㈭	木	compat:囲み文字 展開形は (木)
㈮	金	compat:囲み文字 展開形は (金)
㈯	土	compat:囲み文字 展開形は (土)
㈰	日	compat:囲み文字 展開形は (日)
㈱	株	compat:囲み文字 展開形は (株)
㈲	有	compat:囲み文字 展開形は (有)
㈳	社	compat:囲み文字 展開形は (社)
㈴	名	compat:囲み文字 展開形は (名)
㈵	特	compat:囲み文字 展開形は (特)
㈶	財	compat:囲み文字 展開形は (財)
㈷	祝	compat:囲み文字 展開形は (祝)
㈸	労	compat:囲み文字 展開形は (労)
㈹	代	compat:囲み文字 展開形は (代)
㈺	呼	compat:囲み文字 展開形は (呼)
㈻	学	compat:囲み文字 展開形は (学)
㈼	監	compat:囲み文字 展開形は (監)
㈽	企	compat:囲み文字 展開形は (企)
㈾	資	compat:囲み文字 展開形は (資)
㈿	協	compat:囲み文字 展開形は (協)
㉀	祭	compat:囲み文字 展開形は (祭)
㉁	休	compat:囲み文字 展開形は (休)
㉂	自	compat:囲み文字 展開形は (自)
㉃	至	compat:囲み文字 展開形は (至)
㊀	一	compat:丸囲み文字
㊁	二	compat:丸囲み文字
㊂	三	compat:丸囲み文字
㊃	四	compat:丸囲み文字
㊄	五	compat:丸囲み文字
㊅	六	compat:丸囲み文字
㊆	七	compat:丸囲み文字
㊇	八	compat:丸囲み文字
㊈	九	compat:丸囲み文字
㊉	十	compat:丸囲み文字
㊊	月	compat:丸囲み文字
㊋	火	compat:丸囲み文字
㊌	水	compat:丸囲み文字
㊍	木	compat:丸囲み文字
㊎	金	compat:丸囲み文字
㊏	土	compat:丸囲み文字
㊐	日	compat:丸囲み文字
㊑	株	compat:丸囲み文字
㊒	有	compat:丸囲み文字
㊓	社	compat:丸囲み文字
㊔	名	compat:丸囲み文字
㊕	特	compat:丸囲み文字
㊖	財	compat:丸囲み文字
㊗	祝	compat:丸囲み文字
㊘	労	compat:丸囲み文字
㊙	秘	compat:丸囲み文字
㊚	男	compat:丸囲み文字
㊛	女	compat:丸囲み文字
㊜	適	compat:丸囲み文字
㊝	優	compat:丸囲み文字
㊞	印	compat:丸囲み文字
㊟	注	compat:丸囲み文字
㊠	項	compat:丸囲み文字
㊡	休	compat:丸囲み文字
㊢	写	compat:丸囲み文字
㊣	正	compat:丸囲み文字
㊤	上	compat:丸囲み文字
㊥	中	compat:丸囲み文字
㊦	下	compat:丸囲み文字
㊧	左	compat:丸囲み文字
㊨	右	compat:丸囲み文字
㊩	医	compat:丸囲み文字
㊪	宗	compat:丸囲み文字
㊫	学	compat:丸囲み文字
㊬	監	compat:丸囲み文字
㊭	企	compat:丸囲み文字
㊮	資	compat:丸囲み文字
㊯	協	compat:丸囲み文字
㊰	夜	compat:丸囲み文字
①	1	compat:丸囲み数字
②	2	compat:丸囲み数字
③	3	compat:丸囲み数字
④	4	compat:丸囲み数字
⑤	5	compat:丸囲み数字
⑥	6	compat:丸囲み数字
⑦	7	compat:丸囲み数字
⑧	8	compat:丸囲み数字
⑨	9	compat:丸囲み数字
ｦ	ヲ	halfwidth:半角片仮名
ｧ	ァ	halfwidth:半角片仮名
ｨ	ィ	halfwidth:半角片仮名
ｩ	ゥ	halfwidth:半角片仮名
ｪ	ェ	halfwidth:半角片仮名
ｫ	ォ	halfwidth:半角片仮名
ｬ	ャ	halfwidth:半角片仮名
ｭ	ュ	halfwidth:半角片仮名
ｮ	ョ	halfwidth:半角片仮名
ｯ	ッ	halfwidth:半角片仮名
ｱ	ア	halfwidth:半角片仮名
ｲ	イ	halfwidth:半角片仮名
ｳ	ウ	halfwidth:半角片仮名
ｴ	エ	halfwidth:半角片仮名
ｵ	オ	halfwidth:半角片仮名
ｶ	カ	halfwidth:半角片仮名
ｷ	キ	halfwidth:半角片仮名
ｸ	ク	halfwidth:半角片仮名
ｹ	ケ	halfwidth:半角片仮名
ｺ	コ	halfwidth:半角片仮名
ｻ	サ	halfwidth:半角片仮名
ｼ	シ	halfwidth:半角片仮名
ｽ	ス	halfwidth:半角片仮名
ｾ	セ	halfwidth:半角片仮名
ｿ	ソ	halfwidth:半角片仮名
ﾀ	タ	halfwidth:半角片仮名
ﾁ	チ	halfwidth:半角片仮名
ﾂ	ツ	halfwidth:半角片仮名
ﾃ	テ	halfwidth:半角片仮名
ﾄ	ト	halfwidth:半角片仮名
ﾅ	ナ	halfwidth:半角片仮名
ﾆ	ニ	halfwidth:半角片仮名
ﾇ	ヌ	halfwidth:半角片仮名
ﾈ	ネ	halfwidth:半角片仮名
ﾉ	ノ	halfwidth:半角片仮名
ﾊ	ハ	halfwidth:半角片仮名
ﾋ	ヒ	halfwidth:半角片仮名
ﾌ	フ	halfwidth:半角片仮名
ﾍ	ヘ	halfwidth:半角片仮名
ﾎ	ホ	halfwidth:半角片仮名
ﾏ	マ	halfwidth:半角片仮名
ﾐ	ミ	halfwidth:半角片仮名
ﾑ	ム	halfwidth:半角片仮名
ﾒ	メ	halfwidth:半角片仮名
ﾓ	モ	halfwidth:半角片仮名
ﾔ	ヤ	halfwidth:半角片仮名
ﾕ	ユ	halfwidth:半角片仮名
ﾖ	ヨ	halfwidth:半角片仮名
ﾗ	ラ	halfwidth:半角片仮名
ﾘ	リ	halfwidth:半角片仮名
ﾙ	ル	halfwidth:半角片仮名
ﾚ	レ	halfwidth:半角片仮名
ﾛ	ロ	halfwidth:半角片仮名
ﾜ	ワ	halfwidth:半角片仮名
ﾝ	ン	halfwidth:半角片仮名
ﾞ	゛	halfwidth:半角濁点
ﾟ	゜	halfwidth:半角半濁点
｡	。	halfwidth:半角記号
､	、	halfwidth:半角記号
＂	"	fullwidth:全角英数・記号
＃	#	fullwidth:全角英数・記号
＄	$	fullwidth:全角英数・記号
％	%	fullwidth:全角英数・記号
＆	&	fullwidth:全角英数・記号
＇	'	fullwidth:全角英数・記号
０	0	fullwidth:全角英数・記号
１	1	fullwidth:全角英数・記号
２	2	fullwidth:全角英数・記号
３	3	fullwidth:全角英数・記号
４	4	fullwidth:全角英数・記号
５	5	fullwidth:全角英数・記号
６	6	fullwidth:全角英数・記号
７	7	fullwidth:全角英数・記号
８	8	fullwidth:全角英数・記号
９	9	fullwidth:全角英数・記号
＠	@	fullwidth:全角英数・記号
Ａ	A	fullwidth:全角英数・記号
Ｂ	B	fullwidth:全角英数・記号
Ｃ	C	fullwidth:全角英数・記号
Ｄ	D	fullwidth:全角英数・記号
Ｅ	E	fullwidth:全角英数・記号
Ｆ	F	fullwidth:全角英数・記号
Ｇ	G	fullwidth:全角英数・記号
Ｈ	H	fullwidth:全角英数・記号
Ｊ	J	fullwidth:全角英数・記号
Ｋ	K	fullwidth:全角英数・記号
Ｌ	L	fullwidth:全角英数・記号
Ｍ	M	fullwidth:全角英数・記号
Ｎ	N	fullwidth:全角英数・記号
Ｐ	P	fullwidth:全角英数・記号
Ｑ	Q	fullwidth:全角英数・記号
Ｒ	R	fullwidth:全角英数・記号
Ｓ	S	fullwidth:全角英数・記号
Ｔ	T	fullwidth:全角英数・記号
Ｕ	U	fullwidth:全角英数・記号
Ｖ	V	fullwidth:全角英数・記号
Ｗ	W	fullwidth:全角英数・記号
Ｘ	X	fullwidth:全角英数・記号
Ｙ	Y	fullwidth:全角英数・記号
Ｚ	Z	fullwidth:全角英数・記号
＾	^	fullwidth:全角英数・記号
＿	_	fullwidth:全角英数・記号
｀	`	fullwidth:全角英数・記号
ａ	a	fullwidth:全角英数・記号
ｂ	b	fullwidth:全角英数・記号
ｃ	c	fullwidth:全角英数・記号
ｄ	d	fullwidth:全角英数・記号
ｅ	e	fullwidth:全角英数・記号
ｆ	f	fullwidth:全角英数・記号
ｇ	g	fullwidth:全角英数・記号
ｈ	h	fullwidth:全角英数・記号
ｉ	i	fullwidth:全角英数・記号
ｊ	j	fullwidth:全角英数・記号
ｋ	k	fullwidth:全角英数・記号
ｌ	l	fullwidth:全角英数・記号
ｍ	m	fullwidth:全角英数・記号
ｎ	n	fullwidth:全角英数・記号
ｏ	o	fullwidth:全角英数・記号
ｐ	p	fullwidth:全角英数・記号
ｑ	q	fullwidth:全角英数・記号
ｒ	r	fullwidth:全角英数・記号
ｓ	s	fullwidth:全角英数・記号
ｔ	t	fullwidth:全角英数・記号
ｕ	u	fullwidth:全角英数・記号
ｖ	v	fullwidth:全角英数・記号
ｗ	w	fullwidth:全角英数・記号
ｘ	x	fullwidth:全角英数・記号
ｙ	y	fullwidth:全角英数・記号
ｚ	z	fullwidth:全角英数・記号

"""##
  static let scriptSlips = ##"""
# scriptSlips.tsv - words of kanji in which a katakana stands for the kanji that looks like it.
# Columns: 1 the slip, 2 what is meant. Told only where no katakana stands beside it (入カード is the
# card), and only words whose slip means nothing else (一カ月 and 数カ国 are right).
入カ	入力
出カ	出力
協カ	協力
能カ	能力
努カ	努力
効カ	効力
電カ	電力
体カ	体力
学カ	学力
実カ	実力
権カ	権力
圧カ	圧力
全カ	全力
労カ	労力
窓ロ	窓口
人ロ	人口
入ロ	入口
出ロ	出口
ロ座	口座
ロ頭	口頭
エ事	工事
エ場	工場
エ業	工業
エ程	工程
加エ	加工
施エ	施工
着エ	着工
第ニ	第二
ニ次元	二次元
ニ段階	二段階
ニ要素	二要素
ニ重	二重
ニ月	二月
タ方	夕方
タ食	夕食
タ刊	夕刊

"""##
  static let setPhrases = ##"""
# setPhrases.tsv - set phrases written in kana, of five kana or more.
# One phrase a line. A text that has a phrase with exactly one letter wrong, by a letter that looks
# alike (し/い, は/ば, く/ぐ), is told. A phrase whose slip is a word of its own must not be here:
# できません (入ってきません), しております (応じております).
よろしければ
よろしいですか
よろしくお願い
ありがとうございます
ありがとうございました
ありがとうござい
お問い合わせください
お問い合わせはこちら
お気軽にお問い合わせ
あらかじめ
あらかじめご了承ください
ございません
おそれいります
恐れ入りますが
しばらくお待ちください
お待ちください
ご確認ください
ご覧ください
ご利用ください
ご注意ください
ご了承ください
お願いいたします
お願いします
お願い申し上げます
申し訳ございません
お手数ですが
お手数をおかけ
もう一度やり直してください
もう一度お試しください
入力してください
選択してください
確認してください
設定してください
押してください
クリックしてください
タップしてください
ご入力ください
お選びください
お申し込みください
お申し出ください
お使いください
お試しください
ことができます
ことができません
することができます
見つかりません
見つかりませんでした
ありませんでした
できませんでした
わかりません
なければなりません
していただき
していただく
いただきありがとう
お忘れの方はこちら
はじめての方へ
はじめての方はこちら
ログインしてください
ご利用いただけます
ご利用いただけません
お知らせください
お届けします
もうしばらく
いずれかを選択
すべて選択
すべて表示
すべて解除
さらに詳しく
くわしくはこちら
詳しくはこちら
よくある質問
よくあるご質問
よくあるお問い合わせ
お困りですか
つながりません
のとおりです
にかかわらず
あてはまるもの
当てはまるもの
次のいずれか
くださいませ
ご遠慮ください
お気に入り
お支払い方法
お支払いください
お問い合わせ窓口
お問い合わせ先
お問い合わせ番号
お申し込み内容
お申込みください
お電話ください
お持ちください
お持ちでない方
ご登録ください
ご連絡ください
ご参照ください
ご用意ください
ご相談ください
ご記入ください
ご提出ください
ご返信ください
ご指定ください
ご判断ください
ご承知おきください
ご容赦ください
お控えください
お確かめください
お受け取りください
お進みください
お戻りください
お読みください
お書きください
おかけ直しください

"""##
  static let usualKatakana = ##"""
# usualKatakana.tsv - katakana words that are usual in interfaces and official procedures.
# Columns: 1 the word, 2 slips of it that look as if made of other usual words (バス + ワード), parted
# by commas; most words have none. Used to tell a slip of text recognition (サイトボリン―) from a real word: a word of
# this list is right; a word that is not in it but becomes one by letters that look alike is told.
# Real words that look like each other (バーガー/パーカー, ドラッグ/トラック) both belong here, so that
# neither is taken for a slip of the other; so do names that break the rule (キヤノン).
アイコン
アイテム
アイデア
アイディア
アイフォン
アウトプット
アウトライン
アウトレット
アカウント
アクション
アクセサリー
アクセシビリティ
アクセス
アクセスキー
アクセスコード
アクセストークン
アクセスログ
アクティビティ
アクティブ
アシスタント
アセスメント
アソシエーション
アタッチメント
アダプター
アップ
アップグレード
アップデート
アップデートプログラム
アップル
アップロード
アドオン
アドバイザー
アドバイス
アドバンス
アドミン
アドレス
アドレスバー
アナウンス
アニメーション
アパート
アピール
アプリ
アプリケーション
アプリケーションソフト
アプローチ
アポイント
アマゾン
アラート
アラーム
アルバイト
アルバム
アルファベット
アレルギー
アンインストール
アンケート
アンダーバー
アンダーパー
アンダーライン
アンドロイド
アンロック
アーカイブ
イベント
イベントカレンダー
イメージ
イヤホン
イラスト
インクリメント
インシデント
インスタグラム
インスタンス
インストーラー
インストール
インタビュー
インターネット
インターネットサービス
インターネットバンキング
インターフェース
インターン
インターンシップ
インテグレーション
インテックス
インデックス
インデント
インバウンド
インフォメーション
インフラ
インフルエンザ
インプット
インボイス
インポート
ウィキペディア
ウィザード
ウィジェット
ウィスキー
ウィルス
ウィンドウ
ウィークリー
ウイスキー
ウイルス
ウインドウ
ウイークリー
ウェブ
ウェブアプリ
ウェブサイト
ウェブサービス
ウェブブラウザ
ウェブページ
ウェブマスター
ウェルカム
ウエルカム
ウォッチ
ウォレット
ウォーキング
ウオッチ
ウオーキング
エクスプローラー
エクスポート
エクセル
エスケープ
エディション
エディター
エネルギー
エビデンス
エピソード
エラー
エラーコード
エラーメッセージ
エラーログ
エリア
エリアメール
エレベーター
エンコード
エンジニア
エンジン
エンター
エンターキー
エントリー
エントリーシート
エンドポイント
エンドユーザー
エージェント
オファー
オフィス
オフライン
オプション
オプトアウト
オプトイン
オペレーション
オペレーター
オリエンテーション
オリジナル
オンキョー
オンキヨー
オンデマンド
オンボーディング
オンライン
オンラインサービス
オンラインショップ
オンラインストア
オンラインバンキング
オンラインヘルプ
オンラインマニュアル
オンラインミーティング
オーガナイザー
オークション
オーダー
オーディオ
オートメーション
オートログイン
オーナー
オーバー
オーバーレイ
オーブン
オープン
オープンソース
オープンデータ
カウボーイ
カウンセリング
カウンター
カウント
カスケード
カスタマイズ
カスタマー
カスタマーサポート
カスタマーセンター
カスタム
カセット
カタカナ
カタログ
カタログギフト
カツオ
カテゴリ
カテゴリー
カバー
カプセル
カメラ
カメラアプリ
カメラロール
カラー
カラーコード
カリキュラム
カレッジ
カレンダー
カレント
カンファレンス
カンマ
カーシェア
カーソル
カーテン
カート
カード
カードケース
カードリーダライタ
カードリーダー
カードローン
カーボン
ガイガー
ガイダンス
ガイド
ガイドブック
ガイドライン
ガジェット
ガスコンロ
ガソリン
ガラス
ガレージ
ガーゼ
ガーデン
ガード
ガードレール
キット
キャスト
キャッシュ
キャッシュカード	キャッシュガード,キャッシュカート
キャッシュバック
キャッシュレス
キャッチ
キャップ
キャノン
キャプション
キャプチャ
キャプチャー
キャラクター
キャリア
キャリアアップ
キャリアコンサルタント
キャリアパス
キャリアプラン
キャリアメール
キャリー
キャンセル
キャンセルボタン
キャンセルポリシー
キャンバス
キャンパス
キャンプ
キャンプファイヤー
キャンペーン
キャンペーンコード
キヤノン
キューピー
キユーピー
キー
キーパー
キーボード	キーボート
キーポイント
キーワード
ギガバイト
ギフト
ギフトカード
ギフトコード
ギャップ
ギャラリー
クィック
クイズ
クイック
クイックスタート
クイーン
クエリ
クエリー
クォーター
クオリティ
クオーター
クッキング
クッキー
クッション
クライアント
クラウチ
クラウド
クラウドサービス
クラウン
クラシック
クラス
クラッシュ
クラッチ
クラブ
クランプ
クリア
クリエイター
クリック
クリッパー
クリップ
クリップボード	クリップボート
クリニック
クリーニング
クリーム
クリーン
クルーザー
クルーズ
クレジット
クレジットカード	クレジットガード,クレジットカート
クレープ
クレーム
クレーン
クロス
クロワッサン
クロージング
クロース
クローズ
クローゼット
クローバー
クロール
クローン
クーデター
クーポン
クーポンコード
クーラー
クーリングオフ
クール
クールビズ
グッズ
グラウンド
グラス
グラデーション
グラフ
グラフィック
グラム
グラント
グランド
グランピング
グランプ
グランプリ
グリット
グリッド
グリップ
グリーム
グリーン
グループ
グループウェア
グループチャット
グループホーム
グループメンバー
グループリーダー
グルーヴ
グレー
グレーアウト
グレーゾーン
グレート
グレード
グレープ
グロス
グローバル
グローバルメニュー
グローブ
グーグル
グーグルアカウント
グーグルマップ
ケア
ケアプラン
ケアマネジャー
ケアラー
ケイトウ
ケチャップ
ケンタッキー
ケーキ
ケース
ケースワーカー
ケータリング
ケーブル
ケール
ゲスト
ゲストユーザー
ゲノム
ゲージ
ゲート
ゲートウェイ
ゲーム
コスト
コップ
コピペ
コピー
コピーボタン
コピーライト
コマンド
コマンドプロンプト
コミュニケーション
コミュニティ
コメント
コレクション
コロン
コンクリート
コンクール
コンゴ
コンサルタント
コンサルティング
コンサート
コンシェルジュ
コンセンサス
コンセント
コンソール
コンタクト
コンテキスト
コンテスト
コンテナ
コンテナー
コンテンツ
コンディション
コンデンサー
コントラスト
コントローラー
コントロール
コントロールパネル
コンバージョン
コンバート
コンパイル
コンパクト
コンパス
コンビニ
コンビニエンスストア
コンピュータ
コンピューター
コンピューターウイルス
コンプライアンス
コンペ
コンポスト
コンポーネント
コース
コースト
コーチ
コーディネーター
コーデック
コート
コード
コードレス
コーナー
コーヒー
コーポレート
コールセンター
コールド
コールバック
ゴシック
ゴム
ゴルフ
ゴルフコース
ゴースト
ゴールデンウィーク
ゴールド
サイズ
サイト
サイトポリシー
サイトマップ
サイドバー
サイドメニュー
サイバー
サイバーセキュリティ
サイン
サインアウト
サインアップ
サインイン
サステナビリティ
サテライト
サブスクリプション
サブタイトル
サブドメイン
サブミット
サブメニュー
サポート
サポートサイト
サポートセンター
サポートデスク
サポートページ
サマリー
サムネイル
サンタクロース
サンダル
サンプル
サンプルコード
サンプルデータ
サークル
サーチ
サーティフィケート
サーバ
サーバー
サービス
サービスサイト
サービスセンター
サービスデスク
サービスポリシー
ザイル
シアター
シアン
シェア
シェアボタン
シェアリング
システム
システムエラー
システムメンテナンス
シチュー
シックス
シナリオ
シニア
シフト
シミュレーション
シミュレーター
シャッター
シャットダウン
シャッフル
シャツ
シャトル
シャングリラ
シャンプー
シヤチハタ
シャチハタ
シューズ
ショッキング
ショッピング
ショッピングカート
ショップ
ショップページ
ショベル
ショルダー
ショーツ
ショートカット
ショートメッセージ
ショートメール
ショールーム
シリアル
シリアルコード
シリアルナンバー
シリーズ
シンガポール
シングル
シングルサインオン
シングルス
シンプル
シンボル
シンポジウム
シーケンス
シーズン
シーツ
シート
ジェネレーター
ジオコード
ジッパー
ジッポー
ジャケット
ジャズダンス
ジャッジ
ジャングル
ジャンプ
ジャンル
ジャーナル
ジュニア
ジョイント
ジョギング
ジョブ
ジョブカード
ジョーカー
ジーンズ
スイッチ
スイーツ
スイート
スカート
スキップ
スキャナ
スキャナー
スキャン
スキャンアプリ
スキル
スキルアップ
スキルシート
スキーム
スクラップ
スクリプト
スクリーン
スクリーンショット
スクリーンリーダー
スクロール
スクロールバー
スクール
スケジューラー
スケジュール
スケッチ
スケート
スケール
スコア
スタイル
スタイルシート
スタッフ
スタッフコード
スタンダード
スタント
スタンド
スタンバイ
スタンプ
スタンプラリー
スタート
スタートガイド
スタートページ
スタートメニュー
スティック
ステッカー
ステップ
ステークス
ステークホルダー
ステージ
ステータス
ステータスバー
ストア
ストアアプリ
ストップ
ストリート
ストリーミング
ストレス
ストレスチェック
ストレージ
ストレート
ストーリー
スナップ
スナップショット
スニーカー
スノーボード
スパイス
スパム
スパムメール
スピンボタン
スピーカー
スピード
スプリット
スプリンクラー
スプリント
スプレッドシート
スペイン
スペシャル
スペック
スペース
スペースキー
スペード
スポット
スポンサー
スポーツ
スポーツクラブ
スマホ
スマホアプリ
スマート
スマートウォッチ
スマートカード
スマートフォン
スライス
スライダー
スライド
スライドショー
スライム
スラッシュ
スリーブ
スレッド
スロット
スワイプ
スワップ
スーツ
スーパー
スーパーバイザー
セキュア
セキュリティ
セキュリティカード
セキュリティキー
セキュリティコード	セキュリティコート
セキュリティソフト
セキュリティポリシー
セクション
セグメント
セッション
セッションタイムアウト
セット
セットアップ
セットリスト
セミナー
セル
セルフ
セルフサービス
セルフチェック
セルフレジ
セレクター
セレクト
センサー
センター
センチメートル
セントラル
セーフティ
セーブ
セール
セールス
ゼミナール
ソックス
ソナー
ソニー
ソフト
ソフトウェア
ソフトウエア
ソフトバンク
ソフトボール
ソムリエ
ソリューション
ソーシャル
ソーシャルメディア
ソーシャルログイン
ソース
ソースコード
ソーダ
ソート
ソーラー
ゾーニング
ゾーン
タイトル
タイトルバー
タイパー
タイピスト
タイピング
タイプ
タイマー
タイミング
タイム
タイムアウト
タイムカード
タイムスタンプ
タイムゾーン
タイムテーブル
タイムライン
タイムリー
タイヤ
タイル
タウン
タクシー
タグ
タスク
タスクバー
タスクボード
タスクリスト
タッカー
タッチ
タッチパネル
タップ
タブ
タブキー
タブレット	タブレッド
タブロイド
タレント
タンク
タンス
タンポポ
ターゲット
ターミナル
ターミナルパス
ターンアラウンド
ダイアログ
ダイアログボックス
ダイジェスト
ダイビング
ダイビングショップ
ダイヤモンド
ダイヤル
ダイレクト
ダイレクトメッセージ
ダイレクトメール
ダウン
ダウンタイム
ダウンロード	タウンロード
ダウンロードリンク
ダクト
ダッシュ
ダッシュボード	ダッシュボート
ダブル
ダブルクリック
ダブルタップ
ダブルベッド
ダミー
ダミーデータ
ダンサー
ダンス
ダンボール
ダーク
ダークモード
チェック
チェックアウト
チェックイン
チェックシート
チェックボックス
チェックマーク
チェックリスト
チェンジ
チェーン
チケット
チップ
チャット
チャットサポート
チャットツール
チャットボット
チャネル
チャレンジ
チャンス
チャンネル
チャージ
チャート
チュートリアル
チラシ
チンパンジー
チーム
チームリーダー
ツアー
ツアーガイド
ツイッター
ツイン
ツインルーム
ツイート
ツイード
ツナマヨ
ツリー
ツール
ツールチップ
ツールバー
ティッシュ
ティーパーティー
テイクアウト
テキスト
テキストエディタ
テキストエディター
テキストエリア
テキストファイル
テキストボックス
テキストリンク
テクニカルサポート
テクニック
テクノロジー
テザリング
テスト
テストケース
テストサイト
テストデータ
テストモード
テナント
テニス
テレビ
テレフォン
テレホン
テレワーク
テンキー
テント
テンプレート
テーブル
テープ
テーマ
テーマカラー
ディスカウント
ディスカッション
ディスク
ディスプレイ
ディナー
ディベロッパー
ディレクター
ディレクトリ
ディープリンク
デイサービス
デイリー
デコレーション
デコード
デザイナー
デザイン
デジタル
デジタルアーカイブ
デジタルカメラ
デジタルサイネージ
デスク
デスクトップ
デッキ
デニム
デバイス
デバッグ
デパート
デビットカード
デフォルト
デベロッパー
デポジット
デモ
デリケート
デリゲート
デリシャス
デリバリー
デリート
デンタル
デント
データ
データセット
データセンター
データファイル
データフォーマット
データベース
デート
トグル
トグルスイッチ
トップ
トップス
トップページ
トップメニュー
トピアリー
トピック
トピックス
トヨタ
トライ
トライアル
トライブ
トラッキング
トラック
トラックバック
トラフィック
トラブル
トラブルシューティング
トラム
トランク
トランザクション
トランスファー
トリガー
トリミング
トルコ
トレンド
トレード
トレーナー
トレーニング
トローン
トンネル
トーク
トークツ
トークン
トースト
トータル
トーマス
ドア
ドイツ
ドキュメント
ドコモ
ドック
ドット
ドットコム
ドメイン
ドライバ
ドライバー
ドライブ
ドライヤー
ドラッグ
ドラッグアンドドロップ
ドラッグストア
ドラマ
ドラム
ドリル
ドリンク
ドル
ドロップ
ドロップダウン	ドロップタウン
ドロップダウンメニュー
ドロップダウンリスト
ドロワー
ドローン
ドーナツ
ドーパミン
ドーム
ナビ
ナビゲーション
ナビゲーションバー
ナビゲーションメニュー
ナビダイヤル
ナレッジ
ナレッジベース
ナレーション
ナンバー
ナンバープレート
ニックネーム
ニュース
ニュースリリース
ニュースレター
ニューズ
ニューヨーク
ニーズ
ネイル
ネガティブ
ネクスト
ネット
ネットショップ
ネットスーパー
ネットバンキング
ネットワーク
ネットワークエラー
ネットワークカメラ
ネーム
ノウハウ
ノート
ノートパソコン
ノーマル
ハイウェイ
ハイパーリンク
ハイフン
ハイブリッド
ハイヤー
ハイライト
ハイライン
ハインド
ハウス
ハザードマップ
ハッカソン
ハッカー
ハッシュ
ハッシュタグ
ハテナ
ハバナ
ハラスメント
ハロウィン
ハローワーク
ハローワークインターネットサービス
ハローワークカード
ハンガリー
ハンガー
ハングル
ハンズ
ハンター
ハンド
ハンドブック
ハンドメイド
ハンドル
ハンドルネーム
ハンバーガー
ハンバーガーメニュー
ハート
ハードウェア
ハードディスク
ハーブ
ハープ
バイオ
バイオリン
バイク
バイト
バイナリ
バイナル
バイパス
バイブレーション
バイヤー
バイリンガル
バインダー
バインド
バウチャー
バウンス
バグ
バケット
バス
バスケ
バスケット
バスター
バスツアー
バスト
バター
バターン
バチカン
バック
バックアップ	バッグアップ
バックアップコード
バックオフィス
バックグラウンド
バックスペース
バックスラッシュ
バックナンバー
バックヤード
バッグ
バッシュ
バッジ
バッチ
バッテリー
バッファ
バッファロー
バドミントン
バナナ
バナー
バニラ
バハマ
バラエティ
バラスト
バランス
バラード
バリ
バリア
バリアフリー
バリエーション
バリデーション
バリュー
バリューセット
バルブ
バルーン
バレエ
バレンタイン
バレー
バレーボール
バンカー
バンガロー
バンク
バングル
バンド
バンドル
バンパー
バー
バーガー
バーコード	バーコート
バーコードリーダー
バージョン
バージョンアップ
バースデー
バーチャル
バーディー
バーナー
バーブ
バーベキュー
パイオニア
パイナップル
パイプ
パイロット
パイン
パウダー
パキスタン
パケット
パス
パスキー
パスコード	バスコード
パスタ
パスポート	バスポート,パスボート
パスワード	バスワード
パスワードリセット
パスワードロック
パズル
パソコン
パソナ
パターン
パターンロック
パッカー
パッケージ
パッチ
パッド
パテント
パトロール
パナソニック
パナマ
パニック
パネル
パノラマ
パフォーマンス
パブリック
パブリックコメント
パブリッシュ
パラソル
パラダイス
パラメータ
パラメーター
パラリンピック
パラレル
パリ
パリティ
パルプ
パレット
パレード
パロディ
パワー
パワーポイント
パンク
パンダ
パンチ
パンツ
パンフレット
パーカー
パーキング
パーク
パーセント
パーソナル
パーソナルデータ
パーソナルトレーニング
パーソル
パーツ
パーティ
パーティション
パーティー
パーティーション
パート
パートタイマー
パートタイム
パートナー
パートナーシップ
パーマ
パーマリンク
パーミッション
ヒアリング
ヒストリー
ヒット
ヒップ
ヒトデ
ヒューマンエラー
ヒロイン
ヒント
ヒーター
ヒール
ヒーロー
ビアガーデン
ビオトープ
ビオラ
ビギナー
ビザ
ビジター
ビジネス
ビジネスパーソン
ビジネスホテル
ビジネスモデル
ビジュアル
ビジョン
ビスケット
ビズリーチ
ビタミン
ビタースイート
ビックカメラ
ビッグデータ
ビット
ビットレート
ビデオ
ビュー
ビューアー
ビューティー
ビル
ビルダー
ビルディング
ビルデイング
ビルトイン
ビルド
ビーチ
ビール
ピアス
ピアノ
ピクセル
ピクチャ
ピクトグラム
ピクニック
ピザ
ピジョン
ピスタチオ
ピストル
ピッキング
ピックアップ
ピッチ
ピボット
ピューター
ピリオド
ピン
ピンク
ピンコード
ピンチ
ピンチアウト
ピンチイン
ピーク
ピーター
ピーチ
ピーナツ
ピープル
ピール
ファイア
ファイアウォール
ファイナンス
ファイヤー
ファイル
ファイルサイズ
ファイルサーバー
ファイルシステム
ファイルパス
ファイルフォーマット
ファクス
ファックス
ファミリー
ファミリーマート
ファン
ファンクション
ファンクションキー
ファースト
フィジー
フィッシング
フィッシングサイト
フィッシングメール
フィット
フィットネス
フィリピン
フィルタ
フィルター
フィルダー
フィルム
フィーチャー
フィート
フィード
フィードバック	フィートバック
フィールド
フイルム
フェア
フェイス
フェイスブック
フェイズ
フェスタ
フェスティバル
フェリー
フェース
フェーズ
フォト
フォトギャラリー
フォルダ
フォルダー
フォロワー
フォロー
フォローアップ
フォローリスト
フォント
フォントサイズ
フォーカス
フォーク
フォーマット
フォーム
フォーラム
フォールト
フック
フッター
フライス
フライト
フライド
フライパン
フラグ
フラダンス
フラッシュ
フラット
フラワー
フランク
フランス
フランチャイズ
フリガナ
フリック
フリー
フリーアドレス
フリーズ
フリーダイヤル
フリーテキスト
フリーメール
フリーランス
フリーワード
フルサービス
フルスクリーン
フルタイム
フルネーム
フルーツ
フレイル
フレックス
フレックスタイム
フレッシュ
フレンド
フレーク
フレーズ
フレーム
フレームワーク
フロア
フロアマップ
フロック
フロッピーディスク
フロンティア
フロント
フロントエンド
フロントデスク
フロー
フローチャート
フロート
フロートボタン
フーズ
フード
フープ
ブザー
ブック
ブックマーク	フックマーク
ブックリスト
ブックレット
ブッシュ
ブライト
ブライド
ブラインド
ブラウザ
ブラウザバック
ブラウザー
ブラウス
ブラウズ
ブラウン
ブラザー
ブラシ
ブラジル
ブラスバンド
ブラック
ブラックリスト
ブラッシュ
ブラッシュアップ
ブラッド
ブランク
ブランチ
ブラント
ブランド
ブリヂストン
ブリッジ
ブリーフ
ブルガリア
ブルゾン
ブルドック
ブルドッグ
ブルネイ
ブルー
ブルース
ブルートゥース
ブルーム
ブレイク
ブレザー
ブレスレット
ブレンド
ブレーカー
ブレーキ
ブレーク
ブレース
ブレード
ブレーン
ブログ
ブロッカー
ブロック
ブロックチェーン
ブロンズ
ブロンド
ブローカー
ブロードウェイ
ブロードバンド
ブーイング
ブーケ
ブース
ブータン
ブーツ
ブート
ブーム
プッシュ
プライス
プライド
プライバシー
プライバシーポリシー
プライバシーマーク
プライベート
プライベートブラウズ
プライベートモード
プライマリー
プライム
プラグ
プラグイン
プラザ
プラス
プラスチック
プラチナ
プラット
プラットフォーム
プラネタリウム
プラン
プランク
プラント
プランナー
プランニング
プリ
プリインストール
プリズム
プリセット
プリペイド
プリペイドカード
プリン
プリンス
プリンセス
プリンタ
プリンター
プリント
プリントアウト
プリーズ
プルダウン
プルダウンメニュー
プルダウンリスト
プルーフ
プレイヤー
プレスリリース
プレゼン
プレゼンテーション
プレゼント
プレックス
プレッシャー
プレビュー
プレビューボタン
プレミアム
プレー
プレース
プレート
プレーヤー
プレーン
プレーンテキスト
プロ
プロキシ
プロキシサーバー
プログラマー
プログラミング
プログラム
プログレスバー
プロジェクト
プロジェクトマネージャー
プロセス
プロダクト
プロダクトキー
プロダクトコード
プロット
プロデューサー
プロトコル
プロバイダ
プロバイダー
プロパティ
プロフィール
プロフィールページ
プロフェッショナル
プロペラ
プロポーズ
プロモーション
プロモーションコード
プロレス
プロンプト
プードル
プール
ヘッジ
ヘッダ
ヘッダー
ヘッドセット
ヘッドハンティング
ヘッドホン
ヘッドライン
ヘビー
ヘブライ
ヘリコプター
ヘルシー
ヘルス
ヘルスケア
ヘルスチェック
ヘルツ
ヘルパー
ヘルプ
ヘルプサイト
ヘルプセンター
ヘルプデスク
ヘルプページ
ヘルプボタン
ヘルメット
ベアリング
ベクトル
ベジタブル
ベスト
ベストセラー
ベッド
ベッドルーム
ベテラン
ベトナム
ベネッセ
ベネフィット
ベビー
ベビーカー
ベビーシッター
ベランダ
ベル
ベルギー
ベルト
ベルマーク
ベンジン
ベンダー
ベンチ
ベンチマーク
ベンチャー
ベーシック
ベーシックプラン
ベース
ベータ
ペア
ペアリング
ペアレンタルコントロール
ペイジー
ペイペイ
ペイロード
ペイント
ペガサス
ペチカ
ペット
ペットボトル
ペナルティ
ペナルティー
ペプシ
ペリカン
ペルー
ペン
ペンキ
ペンギン
ペンシル
ペンダント
ペンディング
ページ	ベージ
ページトップ
ページネーション
ページング
ペース
ペースト
ペースメーカー
ペーハー
ペーパー
ペーパードライバー
ペーパーバック
ペーパーレス
ホイール
ホスティング
ホステル
ホスト
ホストクラブ
ホッケー
ホット
ホットスポット
ホットライン
ホテル
ホバー
ホバーボード
ホリデー
ホルダー
ホワイト
ホワイトボード	ホワイトボート
ホワイトリスト
ホンダ
ホース
ホーム
ホームズ
ホームドア
ホームヘルパー
ホームページ
ホームボタン
ホームルーム
ホール
ボイス
ボイスガイド
ボイスチャット
ボイスメール
ボイスレコーダー
ボイラー
ボウリング
ボクシング
ボストン
ボタン	ポタン,ホタン
ボタンホール
ボックス
ボックスティッシュ
ボット
ボディ
ボディー
ボトムス
ボトル
ボブ
ボランティア
ボランティアセンター
ボリビア
ボリューム
ボリュームライセンス
ボルダー
ボルト
ボルボ
ボーイ
ボーカル
ボーダレス
ボーダー
ボーダーライン
ボート
ボード
ボーナス
ボーナスポイント
ボーリング
ボール
ボールペン
ポイズン
ポインタ
ポインター
ポイント
ポイントカード	ポイントカート
ポイントサイト
ポイントサービス
ポイントプログラム
ポケット
ポケモン
ポジション
ポジティブ
ポスター
ポスティング
ポスト
ポストコード
ポット
ポッドキャスト
ポップ
ポップアップ
ポップアップウィンドウ
ポップアップブロック
ポップコーン
ポテト
ポニー
ポリエステル
ポリシー
ポルトガル
ポロシャツ
ポンド
ポンプ
ポーク
ポーズ
ポータブル
ポータル
ポータルアプリ
ポータルサイト
ポーター
ポート
ポートフォリオ
ポートレート
ポーランド
ポーリング
ポール
ポーワー
マイアカウント
マイカレンダー
マイク
マイクロ
マイクロソフト
マイクロチップ
マイクロバス
マイグレーション
マイスター
マイデータ
マイナアプリ
マイナス
マイナポイント
マイナポータル
マイナポータルアプリ
マイナンバー
マイナンバーカード	マイナンバーガード,マイナンバーカート
マイナンバーカードリーダー
マイページ
マイページトップ
マイホーム
マイメニュー
マイリスト
マイル
マイルストーン
マイレージ
マインド
マウス
マウスオーバー
マクロ
マスク
マスコット
マスタ
マスター
マスターカード
マスターキー
マスターデータ
マスターパスワード
マッチ
マッチング
マッピング
マップ
マテリアル
マナー
マナーモード
マニュアル
マネジメント
マネジャー
マネー
マネージャー
マネーフォワード
マルウェア
マルチ
マルチデバイス
マルチメディア
マンション
マンスリー
マンホール
マーカー
マーク
マークアップ
マークダウン
マーケット
マーケットプレイス
マーケティング
マージ
マージン
ミス
ミッション
ミドルウェア
ミドルネーム
ミニアプリ
ミュージアム
ミュージック
ミュート
ミラーリング
ミリ
ミーティング
ミーティングリンク
ミーティングルーム
ムービー
メイリオ
メイン
メインコンテンツ
メインページ
メインメニュー
メガバイト
メソッド
メタデータ
メダル
メッセンジャー
メッセージ
メッセージボックス
メディア
メニュー
メニューアイコン
メニューバー
メニューボタン
メモ
メモリ
メモリー
メモリーカード
メリット
メルマガ
メンション
メンタルヘルス
メンター
メンテナンス
メンテナンスモード
メンバー
メンバーサイト
メンバーシップ
メンバーズ
メンバーズカード
メンバーページ
メンバーリスト
メーカー
メーター
メートル
メーラー
メール
メールアカウント
メールアドレス
メールアプリ
メールサーバー
メールソフト
メールテンプレート
メールフォーム
メールボックス
メールマガジン
モジュール
モダン
モチベーション
モデル
モデルコース
モニタ
モニタリング
モニター
モノクロ
モバイル
モバイルアプリ
モバイルバッテリー
モバイルバンキング
モーダル
モーダルウィンドウ
モード
モーニング
モール
ヤフー
ヤマト
ヤマトホールディングス
ユニコード
ユニット
ユニバーサル
ユニバーサルデザイン
ユニフォーム
ユニーク
ユーザ
ユーザビリティ
ユーザー
ユーザーアカウント
ユーザーインターフェース
ユーザーエクスペリエンス
ユーザーエージェント
ユーザーガイド
ユーザーグループ
ユーザーコード
ユーザーサポート
ユーザーネーム
ユーザーページ
ユーザーマニュアル
ユーチューブ
ユーティリティ
ライセンス
ライセンスキー
ライター
ライダー
ライト
ライトプラン
ライフ
ライフイベント
ライフスタイル
ライフライン
ライブ
ライブカメラ
ライブチャット
ライブラリ
ライブラリー
ライン
ラインアップ
ラインナップ
ラウンジ
ラウンド
ラクテン
ラジオ
ラジオボタン
ラップトップ
ラベル
ランキング
ランダム
ランチ
ランディングページ
ランド
リアクション
リアル
リアルタイム
リカバリー
リカバリーコード
リクエスト
リサイクル
リサイクルショップ
リサイタル
リスク
リスト
リストア
リストビュー
リスニング
リセット
リソース
リタイア
リターン
リターンキー
リダイレクト
リツイート
リニューアル
リハビリ
リハビリテーション
リビジョン
リビング
リピーター
リピート
リファレンス
リフォーム
リフレッシュ
リプライ
リボン
リポジトリ
リポジトリー
リポート
リマインダー
リマインダーメール
リマインド
リモコン
リモート
リモートデスクトップ
リモートワーク
リリース
リリースノート
リレーション
リロード
リンク
リンクタイプ
リンクボタン
リース
リーダ
リーダー
リード
リードタイム
リーフレット
ルータ
ルーター
ルーツ
ルーティング
ルート
ルートディレクトリ
ルーペ
ルーム
ルール
レイアウト
レイヤー
レギュラー
レコメンド
レコード
レシピ
レシート
レジ
レジスター
レジストリ
レジストレーション
レジャー
レジュメ
レストラン
レスポンシブ
レスポンス
レセプト
レタッチ
レター
レッスン
レッド
レビュー
レベル
レベルアップ
レポート
レンジ
レンズ
レンタカー
レンタル
レンタルサーバー
レーサー
レーザー
レート
レーン
ログ
ログアウト
ログイン
ログインアカウント
ログインセッション
ログインパスワード
ログインフォーム
ログインページ
ログインボタン
ログインユーザー
ログオフ
ログオン
ログファイル
ロケット
ロゴ
ロゴマーク
ロサンゼルス
ロゼット
ロッカー
ロック
ロックアウト
ロボット
ローカル
ローカルストレージ
ローソン
ローテーション
ローディング
ロード
ロードバランサー
ロードマップ
ローマ
ローミング
ロール
ローン
ワイド
ワイパー
ワイファイ
ワイヤレス
ワイルドカード
ワイン
ワクチン
ワクチンパスポート
ワゴン
ワックス
ワッフル
ワッペン
ワニス
ワンクリック
ワンストップ
ワンストップサービス
ワンタイム
ワンタイムキー
ワンタイムパスワード
ワンポイント
ワンマン
ワンルーム
ワーカー
ワーク
ワークアウト
ワークショップ
ワークシート
ワークスペース
ワークフロー
ワークブック
ワード
ワードプレス
ワープロ

"""##
  static let verbNouns = ##"""
# verbNouns.tsv - 「する」を付けて動詞になる名詞(サ変名詞)
# 列: 1 語
# 使い方: ボタンの名前がこの語で終われば、動作を表すとみる。「〜を行う」の「〜」がこの語なら「〜する」と書き換えられる。
# 限界: 網羅ではない。ここにない語は、動作を表さないとは言い切れないので、指摘は note にとどめること。
# 注意: 「手続」「式典」「会議」など「する」を付けられない語は入れないこと。
同意
登録
検索
送信
受信
返信
転送
配信
発信
投稿
入力
出力
選択
確認
確定
決定
実行
開始
終了
停止
中止
中断
再開
継続
続行
完了
保存
一時保存
上書き保存
編集
変更
更新
修正
訂正
追加
削除
消去
抹消
作成
新規作成
生成
複製
複写
移動
置換
挿入
並替
印刷
表示
非表示
再表示
閲覧
参照
照会
プレビュー
拡大
縮小
展開
折りたたみ
開閉
選別
絞込
抽出
集計
計算
算出
試算
比較
照合
検証
判定
診断
評価
審査
承認
否認
却下
差戻
差し戻し
取下
取り下げ
取消
取り消し
解除
解約
解消
中途解約
申請
申込
申し込み
再申請
届出
提出
再提出
請求
依頼
申告
納付
納税
支払
支払い
決済
入金
出金
送金
振込
振替
返金
精算
清算
購入
注文
発注
受注
予約
再予約
応募
参加
出席
欠席
入会
退会
加入
脱退
契約
更改
締結
署名
押印
認証
再認証
本人確認
認可
許可
拒否
拒絶
承諾
辞退
棄権
連携
連絡
連結
接続
切断
再接続
同期
再同期
通信
結合
分割
統合
分離
紐付
紐付け
関連付け
割当
割り当て
割当て
設定
再設定
初期化
調整
適用
反映
有効化
無効化
公開
非公開
共有
配布
配布停止
発行
再発行
交付
再交付
交換
返却
貸出
貸与
返品
発送
出荷
配達
受取
受け取り
受付
受領
到着
出発
出勤
退勤
打刻
休憩
開店
閉店
起動
再起動
終話
発話
録画
録音
撮影
再撮影
再生
一時停止
早送り
巻戻
巻き戻し
読込
読み込み
再読込
再読み込み
読取
読み取り
書込
書き込み
取込
取り込み
取得
再取得
導入
移行
復元
復旧
復帰
回復
再試行
再実行
再送
再送信
再発送
中継
変換
翻訳
要約
分析
解析
推定
予測
測定
計測
観測
点検
検査
検収
採点
回答
解答
質問
相談
報告
通報
通知
告知
案内
紹介
推薦
招待
招集
募集
採用
登用
任命
解任
異動
退職
入社
退社
入学
卒業
転入
転出
転居
移転
引越
引っ越し
出願
受験
受講
履修
学習
練習
訓練
復習
予習
体験
利用
使用
活用
運用
管理
監視
監督
保管
保護
保留
保持
維持
破棄
廃棄
廃止
除外
除去
排除
無視
転換
切替
切り替え
切替え
入替
入れ替え
差替
差し替え
並べ替え
並び替え
絞り込み
やり直し
訪問
来場
入場
退場
入室
退室
開場
閉鎖
閉会
開会
開催
延期
延長
短縮
投票
集荷
配車
乗車
降車
搭乗
下船
宿泊
滞在
移管
委任
委託
受託
代行
代理申請
一括登録
一括削除
一括変更
一括送信
新規登録
利用登録
会員登録
仮登録
本登録
再登録
利用者登録
内容確認
全選択
全解除
選択解除
条件変更
下書き保存
強制終了
登録解除
配信停止
利用開始
利用停止
説明
記入
記載
記録
添付
貼付
貼り付け
切り取り
切取
捺印
封入
開封
確保
用意
準備
手配
対応
処理
操作
作業
清掃
掃除
検討
協議
調査
研究
開発
実施
施行
実装
改善
改修
修復
修理
交渉
応答
呼出
呼び出し
着信
発券
予告
公表
発表
掲載
掲示
登載
削減
追跡
特定
指定
指示
命令
要求
要請
催促
督促
警告
注意
監査
証明
認定
認識
識別
判別
分類
整理
整列
整頓
配置
配備
設置
撤去
固定
ピン留め
圧縮
解凍
暗号化
復号
符号化
匿名化
最適化
自動化
最大化
最小化
電話
点灯
消灯
施錠
解錠
開錠
入庫
出庫
棚卸
棚卸し
仕入
仕訳
記帳
起票
起案
回覧
決裁
合意
和解
提案
提示
提供
供給
補充
補給
補足
補正
追記
追伸
送付
返送
返答
返事
伝達
伝送
搬入
搬出
運搬
輸送
輸入
輸出
売却
販売
購読
予約変更
予約確認
試聴
視聴
聴取
傍聴
鑑賞
観覧
見学
寄付
寄附
寄贈
応援
支援
援助
救助
避難
帰宅
帰国
出国
入国
通過
経由
乗換
乗り換え
検温
消毒
接種
受診
診察
診療
入院
退院
服用
注文確定
ログイン
ログアウト
ログオン
ログオフ
サインイン
サインアップ
サインアウト
キャンセル
リセット
クリア
スキップ
ダウンロード
アップロード
インポート
エクスポート
インストール
アンインストール
アップデート
アップグレード
ダウングレード
コピー
ペースト
カット
スタート
ストップ
リスタート
リトライ
リロード
リフレッシュ
リンク
シェア
フォロー
ミュート
ブロック
チェック
チェックイン
チェックアウト
テスト
スキャン
ソート
フィルター
プリント
ブックマーク
お気に入り
アクセス
アンケート回答
オープン
クローズ
ロック
ロック解除
アーカイブ
バックアップ
リストア
ロールバック
デプロイ
コメント
リクエスト
エントリー
チャット
ジャンプ
ズーム
ドラッグ
タップ
クリック
スクロール
ミーティング参加
アクティベート
マージ
セット
カート追加
タグ付け
ラベル付け
ピン止め
既読
未読
再計算
再検索
再入力
再作成
再送付
信頼
確定申告

"""##
}
