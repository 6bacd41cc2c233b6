// Generated from data/cofog.csv by `npm run catalogue`. Do not edit.
export const cofogTable = `201	01		definition	COFOG 1999 01	款级另有归属的以款级为准（商贸、知识产权、市场监管等属04，民主党派、群众团体等属08）
20101	01	01.1	definition	COFOG 1999 01.1.1	
20102	01	01.1	judgement	COFOG 1999 01.1.1	视为立法机关的协商、咨询机构
20103	01	01.1	definition	COFOG 1999 01.1.1	
20104	01	01.3	definition	COFOG 1999 01.3.2	总体经济社会规划
20105	01	01.3	definition	COFOG 1999 01.3.2	
20106	01	01.1	definition	COFOG 1999 01.1.2	
20107	01	01.1	definition	COFOG 1999 01.1.2	
20108	01	01.1	definition	COFOG 1999 01.1.2	
20109	01	01.1	definition	COFOG 1999 01.1.2	
20111	01	01.1	judgement	COFOG 1999 01.1.1	监督公职人员，视为行政机关的一部分
20113	04	04.1	definition	COFOG 1999 04.1.1	经济、商业和对外贸易事务属04，不属01
20114	04	04.1	definition	COFOG 1999 04.1.1	专利、商标机构属04
20123	01	01.6	judgement	COFOG 1999 01.6.0	COFOG没有对应的组
20125	01	01.6	judgement	COFOG 1999 01.6.0	COFOG没有对应的组；不属对外事务
20126	01	01.3	definition	COFOG 1999 01.3.3	
20128	08	08.4	definition	COFOG 1999 08.4.0	政党、社会组织属08；工商联也在此款
20129	08	08.4	definition	COFOG 1999 08.4.0	
20131	01	01.1	judgement	COFOG 1999 01.1.1	执政党机关行使领导职能，不按08.4的政党归类
20132	01	01.3	judgement	COFOG 1999 01.3.1	干部人事
20133	01	01.1	judgement	COFOG 1999 01.1.1	执政党机关
20134	01	01.1	judgement	COFOG 1999 01.1.1	执政党机关；其中宗教事务属08.4
20135	01	01.1	judgement	COFOG 1999 01.1.3	
20136	01	01.1	judgement	COFOG 1999 01.1.1	执政党机关
20137	01	01.6	judgement	COFOG 1999 01.6.0	互联网内容和网络安全管理，COFOG没有对应的组
20138	04	04.1	definition	COFOG 1999 04.1.1	公司登记、标准、消费者保护、市场监管属04；其中药品安全属07.4
20139	01	01.1	judgement	COFOG 1999 01.1.1	执政党机关
20140	01	01.1	judgement	COFOG 1999 01.1.1	
20199	01	01.6	judgement	COFOG 1999 01.6.0	
202	01		definition	COFOG 1999 01	对外事务（01.1.3）和对外经济援助（01.2）
20201	01	01.1	definition	COFOG 1999 01.1.3	
20202	01	01.1	definition	COFOG 1999 01.1.3	
20203	01	01.2	definition	COFOG 1999 01.2.1	其中军事援助属02.3
20204	01	01.1	definition	COFOG 1999 01.1.3	会费和认缴；经国际组织的经济援助属01.2.2
20205	01	01.1	definition	COFOG 1999 01.1.3	
20206	01	01.1	definition	COFOG 1999 01.1.3	
20207	01	01.1	judgement	COFOG 1999 01.1.3	
20208	01	01.2	definition	COFOG 1999 01.2.1	
20299	01	01.1	judgement	COFOG 1999 01.1.3	
203	02		definition	COFOG 1999 02	
20301	02	02.1	definition	COFOG 1999 02.1.0	
20304	02	02.4	definition	COFOG 1999 02.4.0	
20305	02	02.5	judgement	COFOG 1999 02.5.0	
20306	02		judgement	COFOG 1999 02.1.0、02.2.0	兵役、民兵属02.1，人民防空属02.2
20399	02	02.5	judgement	COFOG 1999 02.5.0	
204	03		definition	COFOG 1999 03	
20401	03	03.1	judgement	COFOG 1999 03.1.0	执行内卫任务的武装力量；作为军队时属02.1
20402	03	03.1	definition	COFOG 1999 03.1.0	
20403	03	03.1	judgement	COFOG 1999 03.1.0	
20404	03	03.3	definition	COFOG 1999 03.3.0	
20405	03	03.3	definition	COFOG 1999 03.3.0	
20406	03	03.3	definition	COFOG 1999 03.3.0	法律援助、社区矫正；其中普法、立法事务COFOG没有单列
20407	03	03.4	definition	COFOG 1999 03.4.0	
20408	03	03.4	definition	COFOG 1999 03.4.0	
20409	03	03.6	judgement	COFOG 1999 03.6.0	
20410	03	03.1	definition	COFOG 1999 03.1.0	
20499	03	03.6	judgement	COFOG 1999 03.6.0	
205	09		definition	COFOG 1999 09	
20501	09	09.8	definition	COFOG 1999 09.8.0	
20502	09		definition	COFOG 1999 09.1至09.4	学前至高等教育在项级才能分开
20503	09		judgement	COFOG 1999 09.2至09.4	中等和高等职业教育在项级才能分开
20504	09	09.5	judgement	COFOG 1999 09.5.0	
20505	09	09.5	judgement	COFOG 1999 09.5.0	
20506	09	09.4	judgement	COFOG 1999 09.4	
20507	09		judgement	COFOG 1999 09.1、09.2	按所教程度归类，款级分不开
20508	09	09.5	definition	COFOG 1999 09.5.0	干部教育、培训，不按程度定级
20509	09		judgement	COFOG 1999 09	用于各级教育
20598	09		judgement	COFOG 1999 09	资金来源的科目，不说明用途
20599	09	09.8	judgement	COFOG 1999 09.8.0	
206			none	COFOG 1999 01.4、04.8等	COFOG把研究按目的归到各部类：基础研究属01.4，其余属各部类的研究与发展组
20601			none	COFOG 1999 01.4、04.8等	与所管研究的目的有关
20602	01	01.4	definition	COFOG 1999 01.4.0	
20603			none	COFOG 1999 各部类的研究与发展组	应用研究按目的归类
20604	04	04.8	judgement	COFOG 1999 04.8	产业技术居多
20605			none	COFOG 1999 各部类的研究与发展组	
20606	01	01.4	judgement	COFOG 1999 01.4.0	社会科学研究，没有特定应用目的的
20607	08	08.2	judgement	COFOG 1999 08.2.0	科技馆、科普
20608			none	COFOG 1999 各部类的研究与发展组	
20609			none	COFOG 1999 各部类的研究与发展组	
20610	05	05.1	definition	COFOG 1999 05.1.0	放射性废物处理
20699			none	COFOG 1999 各部类的研究与发展组	
207	08		definition	COFOG 1999 08	其中旅游属04.7.3
20701	08	08.2	judgement	COFOG 1999 08.2.0	其中旅游属04.7.3，款级分不开
20702	08	08.2	definition	COFOG 1999 08.2.0	
20703	08	08.1	definition	COFOG 1999 08.1.0	
20706	08	08.3	definition	COFOG 1999 08.3.0	其中电影属08.2
20707	08	08.2	definition	COFOG 1999 08.2.0	
20708	08	08.3	definition	COFOG 1999 08.3.0	
20709	04	04.7	definition	COFOG 1999 04.7.3	旅游属04
20710	08	08.2	definition	COFOG 1999 08.2.0	
20799	08	08.6	judgement	COFOG 1999 08.6.0	
208	10		definition	COFOG 1999 10	其中就业属04.1.2
20801	10	10.9	judgement	COFOG 1999 10.9.0	社会保障行政；其中劳动监察、就业服务属04.1.2
20802	10	10.9	judgement	COFOG 1999 10.9.0	其中社区治理、行政区划等COFOG没有单列
20804	10	10.2	judgement	COFOG 1999 10.2.0	
20805	10	10.2	definition	COFOG 1999 10.2.0	养老保险缴费和离退休费
20806	10	10.9	judgement	COFOG 1999 10.9.0	
20807	04	04.1	definition	COFOG 1999 04.1.2	就业服务和补贴属04
20808	10		judgement	COFOG 1999 10.1、10.3	伤残抚恤属10.1，死亡抚恤属10.3
20809	10		judgement	COFOG 1999 10.2、10.9	
20810	10		judgement	COFOG 1999 10.2、10.4	老年福利属10.2，儿童福利属10.4，殡葬属10.9
20811	10	10.1	definition	COFOG 1999 10.1.2	
20816	10	10.9	judgement	COFOG 1999 10.9.0	
20819	10	10.7	definition	COFOG 1999 10.7.0	
20820	10	10.7	definition	COFOG 1999 10.7.0	
20821	10	10.7	definition	COFOG 1999 10.7.0	
20822	10	10.9	judgement	COFOG 1999 10.9.0	移民扶持，也可归入06.2
20823	10	10.9	judgement	COFOG 1999 10.9.0	移民扶持，也可归入06.2
20824	10	10.9	judgement	COFOG 1999 10.9.0	
20825	10	10.7	definition	COFOG 1999 10.7.0	
20826	10	10.2	definition	COFOG 1999 10.2.0	
20827	10		judgement	COFOG 1999 10.1、10.4、10.5	失业、工伤、生育保险，款级分不开
20828	10	10.9	judgement	COFOG 1999 10.9.0	
20829	10	10.9	judgement	COFOG 1999 10.9.0	移民扶持，也可归入06.2
20830	10	10.2	judgement	COFOG 1999 10.2.0	为困难群体代缴，养老居多
20899	10	10.9	judgement	COFOG 1999 10.9.0	
210	07		definition	COFOG 1999 07	
21001	07	07.6	definition	COFOG 1999 07.6.0	
21002	07	07.3	definition	COFOG 1999 07.3	
21003	07	07.2	judgement	COFOG 1999 07.2	社区和乡镇机构以门诊为主
21004	07	07.4	definition	COFOG 1999 07.4.0	
21006	07	07.6	judgement	COFOG 1999 07.6.0	
21007	07	07.4	judgement	COFOG 1999 07.4.0	其中奖励扶助属10.4
21011	07		judgement	COFOG 1999 07.1至07.3	按所付的医疗服务归类，款级分不开
21012	07		judgement	COFOG 1999 07.1至07.3	按所付的医疗服务归类，款级分不开
21013	07		judgement	COFOG 1999 07.1至07.3	按所付的医疗服务归类，款级分不开
21014	07		judgement	COFOG 1999 07.1至07.3	按所付的医疗服务归类，款级分不开
21015	07	07.6	definition	COFOG 1999 07.6.0	
21016	07	07.6	judgement	COFOG 1999 07.6.0	
21017	07	07.6	judgement	COFOG 1999 07.6.0	
21018	07	07.4	definition	COFOG 1999 07.4.0	
21098	07		judgement	COFOG 1999 07	资金来源的科目，不说明用途
21099	07	07.6	judgement	COFOG 1999 07.6.0	
211	05		definition	COFOG 1999 05	其中能源属04.3
21101	05	05.6	definition	COFOG 1999 05.6.0	
21102	05	05.3	definition	COFOG 1999 05.3.0	
21103	05		judgement	COFOG 1999 05.1至05.3	大气属05.3，水体属05.2、05.3，固体废弃物属05.1
21104	05	05.4	definition	COFOG 1999 05.4.0	
21105	05	05.4	judgement	COFOG 1999 05.4.0	以保护为目的；以生产为目的的林业属04.2.2
21106	05	05.4	judgement	COFOG 1999 05.4.0	
21107	05	05.4	judgement	COFOG 1999 05.4.0	
21108	05	05.4	judgement	COFOG 1999 05.4.0	
21109	05	05.4	judgement	COFOG 1999 05.4.0	
21110	04	04.3	definition	COFOG 1999 04.3	节能属能源
21111	05	05.3	definition	COFOG 1999 05.3.0	
21112	04	04.3	definition	COFOG 1999 04.3	
21113	05	05.1	judgement	COFOG 1999 05.1.0	
21114	04	04.3	definition	COFOG 1999 04.3	
21160	04	04.3	definition	COFOG 1999 04.3.5	
21161	05	05.1	definition	COFOG 1999 05.1.0	
21198	05		judgement	COFOG 1999 05	资金来源的科目，不说明用途
21199	05	05.6	judgement	COFOG 1999 05.6.0	
212	06		definition	COFOG 1999 06	其中环境卫生属05.1，污水属05.2
21201	06	06.2	definition	COFOG 1999 06.2.0	
21202	06	06.2	definition	COFOG 1999 06.2.0	
21203	06		judgement	COFOG 1999 06.2至06.4	供水属06.3，路灯属06.4；市政道路属04.5.1
21205	05	05.1	definition	COFOG 1999 05.1.0	垃圾清运、街道清扫属05
21206	04	04.4	definition	COFOG 1999 04.4.3	建筑业管理属04
21208	06		judgement	COFOG 1999 06	资金来源的科目；也用于征地拆迁、农业农村
21210	06	06.2	judgement	COFOG 1999 06.2.0	
21211	04	04.2	judgement	COFOG 1999 04.2.1	
21213	06	06.2	judgement	COFOG 1999 06.2.0	
21214	05	05.2	definition	COFOG 1999 05.2.0	
21215	06	06.2	judgement	COFOG 1999 06.2.0	
21216	06	06.1	definition	COFOG 1999 06.1.0	
21217	06	06.2	judgement	COFOG 1999 06.2.0	
21218	05	05.2	definition	COFOG 1999 05.2.0	
21219	06		judgement	COFOG 1999 06	资金来源的科目；也用于征地拆迁、农业农村
21298	06		judgement	COFOG 1999 06	资金来源的科目，不说明用途
21299	06	06.6	judgement	COFOG 1999 06.6.0	
213	04		definition	COFOG 1999 04.2	
21301	04	04.2	definition	COFOG 1999 04.2.1	其中渔业属04.2.3
21302	04	04.2	definition	COFOG 1999 04.2.2	其中自然保护地属05.4
21303	04	04.2	definition	COFOG 1999 04.2.1	防洪、灌溉、排涝；其中供水属06.3，水土保持属05.4
21305	04	04.2	judgement	COFOG 1999 04.2.1	也含社会保护和社区发展
21307	04	04.2	judgement	COFOG 1999 04.2.1	
21308	04	04.1	judgement	COFOG 1999 04.1.1	
21309	04	04.2	definition	COFOG 1999 04.2.1	
21366	04	04.7	judgement	COFOG 1999 04.7.4	综合利用的水利工程
21367	04	04.7	judgement	COFOG 1999 04.7.4	综合利用的水利工程
21369	04	04.7	definition	COFOG 1999 04.7.4	综合利用的水利工程
21370	04	04.7	judgement	COFOG 1999 04.7.4	综合利用的水利工程
21371	04	04.7	definition	COFOG 1999 04.7.4	综合利用的水利工程
21398	04		judgement	COFOG 1999 04	资金来源的科目，不说明用途
21399	04	04.2	judgement	COFOG 1999 04.2.1	
214	04		definition	COFOG 1999 04.5	
21401	04	04.5	definition	COFOG 1999 04.5.1、04.5.2	
21402	04	04.5	definition	COFOG 1999 04.5.3	
21403	04	04.5	definition	COFOG 1999 04.5.4	
21405	04	04.6	definition	COFOG 1999 04.6.0	
21406	04	04.5	definition	COFOG 1999 04.5.1	
21460	04	04.5	definition	COFOG 1999 04.5.1	
21462	04	04.5	definition	COFOG 1999 04.5.1	
21464	04	04.5	definition	COFOG 1999 04.5.3	
21468	05	05.3	judgement	COFOG 1999 05.3.0	
21469	04	04.5	definition	COFOG 1999 04.5.4	
21470	04	04.5	definition	COFOG 1999 04.5.1	
21471	04	04.5	definition	COFOG 1999 04.5.1	
21472	04	04.5	definition	COFOG 1999 04.5.1	
21498	04	04.5	judgement	COFOG 1999 04.5	资金来源的科目
21499	04	04.5	judgement	COFOG 1999 04.5	
215	04		definition	COFOG 1999 04.4	
21501	04	04.4	definition	COFOG 1999 04.4.1	其中煤炭、油气属04.3
21502	04	04.4	definition	COFOG 1999 04.4.2	
21503	04	04.4	definition	COFOG 1999 04.4.3	
21505	04		judgement	COFOG 1999 04.4.2、04.6.0	工业属04.4，通信属04.6
21507	04	04.1	judgement	COFOG 1999 04.1.1	
21508	04	04.1	judgement	COFOG 1999 04.1.1	
21562	04	04.3	definition	COFOG 1999 04.3.5	
21598	04		judgement	COFOG 1999 04	资金来源的科目，不说明用途
21599	04	04.4	judgement	COFOG 1999 04.4	
216	04		definition	COFOG 1999 04.7	
21602	04	04.7	definition	COFOG 1999 04.7.1	
21606	04	04.1	definition	COFOG 1999 04.1.1	
21699	04	04.7	judgement	COFOG 1999 04.7	
217	04		judgement	COFOG 1999 04.1.1	
21701	04	04.1	judgement	COFOG 1999 04.1.1	
21702	04	04.1	definition	COFOG 1999 04.1.1	
21703	04	04.1	judgement	COFOG 1999 04.1.1	
21704	04	04.1	judgement	COFOG 1999 04.1.1	其中注资等金融资产交易不是支出
21799	04	04.1	judgement	COFOG 1999 04.1.1	
219	01	01.8	judgement	COFOG 1999 01.8.0	地区之间的转移；按用途可归入款级所列的部类
21901	01	01.8	judgement	COFOG 1999 01.8.0	
21902	09		judgement	COFOG 1999 09	指定用途的援助按用途归类
21903	08		judgement	COFOG 1999 08	指定用途的援助按用途归类
21904	07		judgement	COFOG 1999 07	指定用途的援助按用途归类
21905	05		judgement	COFOG 1999 05	指定用途的援助按用途归类
21906	04	04.2	judgement	COFOG 1999 04.2	指定用途的援助按用途归类
21907	04	04.5	judgement	COFOG 1999 04.5	指定用途的援助按用途归类
21908	06	06.1	judgement	COFOG 1999 06.1	指定用途的援助按用途归类
21999	01	01.8	judgement	COFOG 1999 01.8.0	
220	04		definition	COFOG 1999 04.1.1	气象、测绘、水文属04.1.1
22001	04	04.1	judgement	COFOG 1999 04.1.1	测绘属04.1.1；其中地质矿产属04.4.1
22005	04	04.1	definition	COFOG 1999 04.1.1	
22099	04	04.1	judgement	COFOG 1999 04.1.1	
221			none	COFOG 1999 06.1、10.6	住房建设属06.1，住房补助属10.6
22101	06	06.1	judgement	COFOG 1999 06.1.0	其中租赁补贴属10.6
22102			none	COFOG 1999 各部类	住房公积金和提租补贴是职工报酬，在COFOG中随职工所在的职能归类
22103	06	06.1	definition	COFOG 1999 06.1.0	
22198	06	06.1	judgement	COFOG 1999 06.1.0	资金来源的科目
222	04		definition	COFOG 1999 04.7.1	
22201	04	04.7	judgement	COFOG 1999 04.7.1	
22203	04	04.3	judgement	COFOG 1999 04.3	
22204	04	04.7	judgement	COFOG 1999 04.7.1	
22205	04	04.7	judgement	COFOG 1999 04.7.1	
223	04	04.1	judgement	COFOG 1999 04.1.1	其中资本金注入是金融资产交易，不是支出
22301	04	04.1	judgement	COFOG 1999 04.1.1	
22302			none		金融资产交易，不是支出
22303	04	04.1	judgement	COFOG 1999 04.1.1	按所补贴的行业归类更准确
22399	04	04.1	judgement	COFOG 1999 04.1.1	
224			none	COFOG 1999 03.2、10.9等	消防属03.2，灾民救助属10.9
22401	03	03.6	judgement	COFOG 1999 03.6.0	其中矿山、工业安全属04.4
22402	03	03.2	definition	COFOG 1999 03.2.0	
22403	03	03.2	definition	COFOG 1999 03.2.0	
22404	04	04.4	definition	COFOG 1999 04.4.1	矿山安全管理
22405	04	04.1	judgement	COFOG 1999 04.1.1	观测类服务，与气象相同
22406			none	COFOG 1999 03.2、04.2、05	按灾害种类归类
22407	10	10.9	definition	COFOG 1999 10.9.0	灾民救助；其中重建按用途归类
22499	03	03.6	judgement	COFOG 1999 03.6.0	
227			none		预备费，列支前没有用途
229			none		没有说明用途
22902			none		年初预留，列支前没有用途
22904			none		没有说明用途
22908	08	08.1	judgement	COFOG 1999 08.1.0	博彩
22909			none		没有说明用途
22960			none	COFOG 1999 08.1、10等	按用途归类
22999			none		没有说明用途
230	01	01.8	definition	COFOG 1999 01.8.0	
23001	01	01.8	definition	COFOG 1999 01.8.0	
23002	01	01.8	definition	COFOG 1999 01.8.0	
23003			none		专项转移支付按用途归类
23004			none		按用途归类
23005			none		按用途归类
23006	01	01.8	definition	COFOG 1999 01.8.0	
23008			none		预算之间调剂，不是支出
23009			none		结余，不是支出
23011			none		债务转贷是金融资产交易，不是支出
23015			none		留存，不是支出
23016			none		留存，不是支出
23021	01	01.8	judgement	COFOG 1999 01.8.0	
231			none		还本是负债减少，不是支出
23101			none		还本是负债减少，不是支出
23102			none		还本是负债减少，不是支出
23103			none		还本是负债减少，不是支出
23104			none		还本是负债减少，不是支出
23105			none		还本是负债减少，不是支出
232	01	01.7	definition	COFOG 1999 01.7.0	
23201	01	01.7	definition	COFOG 1999 01.7.0	
23202	01	01.7	definition	COFOG 1999 01.7.0	
23203	01	01.7	definition	COFOG 1999 01.7.0	
23204	01	01.7	definition	COFOG 1999 01.7.0	
233	01	01.7	definition	COFOG 1999 01.7.0	
23301	01	01.7	definition	COFOG 1999 01.7.0	
23302	01	01.7	definition	COFOG 1999 01.7.0	
23303	01	01.7	definition	COFOG 1999 01.7.0	
23304	01	01.7	definition	COFOG 1999 01.7.0	
234			none		资金来源的科目，不说明用途
23401			none		按用途归类
23402			none	COFOG 1999 07、10等	按用途归类`
